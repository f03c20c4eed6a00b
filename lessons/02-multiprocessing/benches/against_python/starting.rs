//! Processes that do nothing, started and joined one at a time.

use std::env;
use std::process::Command;
use std::time::{Duration, Instant};

use lesson_02_multiprocessing::process::Process;

use crate::ROUNDS;
use crate::peers::{self, Peers};
use crate::table::{Row, median};

/// Tells this program to end at once.
pub const NOTHING: &str = "--nothing";

/// How long is measured in a round.
const WHILE: Duration = Duration::from_millis(500);

pub fn rows(peers: &Peers) -> Vec<Row> {
    let mut rates: [Vec<f64>; 6] = Default::default();
    for _ in 0..ROUNDS {
        let python = |method: &str| {
            let name = format!("process_{method}_seq");
            peers::median(&peers.python("spawn_cost.py", &["--ops", method]), &name)
        };
        let floor = peers.floor();
        let round = [
            a_second(|| {
                let child = Process::start("nothing", || 0).expect("there are processes");
                child.join().expect("it is ours");
            }),
            python("fork"),
            peers::median(&floor, "fork_wait_per_s"),
            a_second(anew),
            python("spawn"),
            peers::median(&floor, "posix_spawn_true_per_s"),
        ];
        rates.iter_mut().zip(round).for_each(|(rates, rate)| rates.push(rate));
    }
    let [fork, python_fork, c_fork, spawn, python_spawn, c_spawn] = rates.map(median);
    let row = |what, here, python, c| Row { what, here, python: Some(python), floor: Some(c) };
    vec![
        row("forked and joined, a second", fork, python_fork, c_fork),
        row("spawned anew and joined, a second", spawn, python_spawn, c_spawn),
    ]
}

/// This executable, started anew.
fn anew() {
    let program = env::current_exe().expect("a benchmark has a path");
    let status = Command::new(program).arg(NOTHING).status().expect("there are processes");
    assert!(status.success());
}

fn a_second(mut one: impl FnMut()) -> f64 {
    let (start, mut done) = (Instant::now(), 0);
    while start.elapsed() < WHILE {
        one();
        done += 1;
    }
    f64::from(done) / start.elapsed().as_secs_f64()
}
