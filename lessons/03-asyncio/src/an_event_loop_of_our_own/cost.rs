//! What a poll costs on our event loop and on tokio's.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use serde::{Deserialize, Serialize};

use crate::event_loop;
use crate::on_tokio::on_tokio;

/// How many workers there are at once.
pub const TASKS: u32 = 10_000;

/// Each worker starts, and goes on when it has slept.
const POLLS_OF_A_WORKER: u32 = 2;

/// How often each loop has its turn.
const ROUNDS: usize = 5;

/// Longer than it takes to start them all, so that each worker does sleep.
const NAP: Duration = Duration::from_millis(100);

/// The time that a poll of a worker takes of a core, in µs, with all that belongs to it: the start
/// of the worker, its timer, and its end.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Cost {
    /// On our event loop.
    pub ours: f64,
    /// On tokio's.
    pub tokios: f64,
}

/// Measures both by turns, so many workers at once. Returns the medians.
pub fn cost(workers: u32) -> Cost {
    let mut costs: [Vec<f64>; 2] = Default::default();
    for _ in 0..ROUNDS {
        costs[0].push(a_poll(workers, || on_ours(workers)));
        costs[1].push(a_poll(workers, || on_tokios(workers)));
    }
    let [ours, tokios] = costs.map(|mut costs| {
        costs.sort_by(f64::total_cmp);
        costs[ROUNDS / 2]
    });
    Cost { ours, tokios }
}

fn on_ours(workers: u32) {
    let ran = event_loop::run(async move {
        let workers: Vec<_> =
            (0..workers).map(|_| event_loop::spawn(event_loop::sleep(NAP))).collect();
        for worker in workers {
            worker.await.expect("no worker panics");
        }
    });
    ran.result.expect("no worker panics");
}

fn on_tokios(workers: u32) {
    on_tokio(async move {
        let workers: Vec<_> = (0..workers).map(|_| tokio::spawn(tokio::time::sleep(NAP))).collect();
        for worker in workers {
            worker.await.expect("no worker panics");
        }
    });
}

fn a_poll(workers: u32, run: impl FnOnce()) -> f64 {
    let start = on_the_core();
    run();
    let took = on_the_core() - start;
    took.as_secs_f64() * 1e6 / f64::from(workers * POLLS_OF_A_WORKER)
}

/// How long this thread has run on a core.
fn on_the_core() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.try_into().unwrap_or_default())
}
