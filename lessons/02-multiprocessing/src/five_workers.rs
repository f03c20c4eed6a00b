//! Five processes at once, and the order in which they speak.

#![allow(unsafe_code, reason = "this is where the lesson shows fork, which nix marks unsafe")]

pub mod orders;

use std::process::exit;
use std::time::Duration;

use nix::errno::Errno;
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid, fork};
use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use shared::trace::off_the_record;
use tracing::info_span;

use self::orders::{Orders, orders};

// ANCHOR: code
/// Starts five processes at once, in each of which `work` gets its number.
/// Waits for all of them. Returns how they ended.
pub fn five_workers(work: impl Fn(u8)) -> nix::Result<Vec<WaitStatus>> {
    let mut workers = Vec::new();
    for number in 0..5 {
        // SAFETY: no other thread holds a lock that the child may need.
        match unsafe { fork() }? {
            ForkResult::Parent { child } => workers.push(child),
            ForkResult::Child => {
                let lane = info_span!("worker", number).entered();
                work(number);
                drop(lane);
                exit(0); // Or else the loop goes on here, too.
            }
        }
    }
    workers.into_iter().map(wait_for).collect()
}

/// Waits until a child has ended, and takes it out of the process table.
fn wait_for(worker: Pid) -> nix::Result<WaitStatus> {
    let _wait = info_span!("wait", on = "worker").entered();
    waitpid(worker, None)
}
// ANCHOR_END: code

/// What one run of the five showed, and many more.
#[derive(Debug, Serialize, Deserialize)]
pub struct Findings {
    /// The process that started them.
    pub parent: i32,
    /// The number of each worker's process and its exit code, in the order of the workers.
    pub ended: Vec<(i32, i32)>,
    /// Whether a process was left in the process table.
    pub left: bool,
    /// In which orders they spoke, over many runs.
    pub orders: Orders,
}

/// Whether this process has a child that has not ended, or that nobody has waited for.
fn has_children() -> bool {
    // To wait for any child is an error for who has none.
    waitpid(None, Some(WaitPidFlag::WNOHANG)) != Err(Errno::ECHILD)
}

fn numbers(ended: &WaitStatus) -> Option<(i32, i32)> {
    match ended {
        WaitStatus::Exited(pid, code) => Some((pid.as_raw(), *code)),
        _ => None,
    }
}

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(0, seen, |Findings { parent, ended, left, orders }: Findings| {
        let ended = ended.iter().map(|(pid, code)| format!("{pid} ended with {code}"));
        let left = if left { "at least one" } else { "none" };
        vec![
            orders.fact(),
            format!(
                "Process {parent} started them; {}. In the process table {left} is left: each \
                 was waited for.",
                ended.collect::<Vec<_>>().join(", ")
            ),
            "Python's `start()` is a fork, its `join()` a waitpid. What the child would do after \
             its function, which is to go on where the fork was, `Process` keeps it from: here \
             that takes the `exit`."
                .to_owned(),
        ]
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "five_workers",
    title: "Five workers",
    story: "\
Five processes start at once. Each says which worker it is, and ends.

A process has memory of its own, and threads of its own: at least one. It is made by `fork`, a call \
that one process makes and two come back from. They are alike but for what it returned: the parent \
gets the child's number in the process table, the child gets nothing. `waitpid` waits until a child \
has ended, and takes it out of the table.",
    code: excerpt!("src/five_workers.rs", "code"),
    twin: excerpt!("python/five_workers.py", "code"),
    question: Question {
        text: "can worker 4 speak before worker 0?",
        choices: &[
            Choice {
                text: "yes, the kernel decides",
                because: "A process that is started may run; when it does is up to the kernel, which \
                          has two or more cores to give away and other things to do.",
            },
            Choice {
                text: "no, they were started in order",
                because: "To start comes before to run, but worker 0 may be kept from running while \
                          its parent goes on and starts the other four.",
            },
            Choice {
                text: "only if worker 0 crashes",
                because: "No process waits for another unless it asks to: all that is in order here \
                          are the parent's own calls, the starts and then the waits.",
            },
        ],
    },
    time_limit: Duration::from_secs(20),
    perform: || {
        let main = info_span!("main").entered();
        let ended = five_workers(|number| println!("Worker {number} is working!"));
        drop(main);
        let ended = ended.expect("five processes can be started");
        let left = has_children();
        let ended = ended.iter().filter_map(numbers).collect();
        let orders = off_the_record(orders).expect("five processes can be started again");
        found(&Findings { parent: Pid::this().as_raw(), ended, left, orders })
    },
    reveal,
};
