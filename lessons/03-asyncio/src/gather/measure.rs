//! Three workers timed, each way to run them.

use std::time::Instant;

use serde::{Deserialize, Serialize};
use shared::trace::off_the_record;
use tokio::join;
use tokio::time::sleep;
use tracing::{Instrument, info_span};

use super::{SECOND, in_a_set, joined, one_by_one, spawned, worker};
use crate::on_tokio::on_tokio;

/// How long three workers took, in seconds, each way to run them.
#[derive(Debug, Serialize, Deserialize)]
pub struct Seconds {
    /// With `join!`.
    pub joined: f64,
    /// With `spawn`.
    pub spawned: f64,
    /// In a `JoinSet`.
    pub in_a_set: f64,
    /// One after the other.
    pub one_by_one: f64,
}

async fn seconds<T>(workers: impl Future<Output = T>) -> f64 {
    let start = Instant::now();
    workers.await;
    start.elapsed().as_secs_f64()
}

/// A worker who does not say anything.
async fn silent(number: u32) -> u32 {
    sleep(SECOND).await;
    number
}

/// Runs them all together and one after the other, and then silently in two other ways.
pub(super) fn measure() -> Seconds {
    let main = async {
        let joined = seconds(joined([1, 2, 3].map(worker))).await;
        println!("Now one after the other:");
        (joined, seconds(one_by_one([1, 2, 3].map(worker))).await)
    };
    let (joined, one_by_one) = on_tokio(main.instrument(info_span!("main")));
    let others = async {
        let workers = || [1, 2, 3].map(silent);
        join!(seconds(spawned(workers())), seconds(in_a_set(workers())))
    };
    let (spawned, in_a_set) = off_the_record(|| on_tokio(others));
    Seconds { joined, spawned, in_a_set, one_by_one }
}

impl Seconds {
    /// As rows of a table.
    pub(super) fn rows(&self) -> [String; 4] {
        let ways = [
            ("join!, as gather", self.joined),
            ("spawn, as create_task", self.spawned),
            ("JoinSet, as TaskGroup", self.in_a_set),
            ("one after the other", self.one_by_one),
        ];
        ways.map(|(way, seconds)| format!("  {way:24}{seconds:.2} s"))
    }
}
