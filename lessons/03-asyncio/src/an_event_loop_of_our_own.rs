//! The workers of the first scene on an event loop of our own, and on tokio's.

pub mod cost;

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Observation, PROFILE, Question, Reveal, Scene, found};
use shared::trace::off_the_record;
use tracing::{Instrument, info_span};

use self::cost::{Cost, TASKS, cost};
use crate::event_loop;
use crate::on_tokio::{on_tokio, polls};

/// A worker of the first scene, whatever loop it runs on: what differs is whose sleep it awaits.
async fn work<S: Future>(number: u32, sleep: impl FnOnce(Duration) -> S) {
    println!("Starting worker {number}");
    sleep(Duration::from_secs(1)).await;
    println!("Worker {number} has completed!");
}

/// What the scene found.
#[derive(Debug, Serialize, Deserialize)]
pub struct Findings {
    /// How long three workers took on our loop, in seconds.
    pub ours: f64,
    /// How often our loop polled, as it counted itself.
    pub polls: u64,
    /// How long three workers took on tokio's, in seconds.
    pub tokios: f64,
    /// What a poll costs on either.
    pub cost: Cost,
}

/// Runs three workers on our loop. Returns how often it polled a task, the main one included.
///
/// # Panics
/// When there is no standard output.
pub fn on_ours() -> u64 {
    let worker =
        |number| work(number, event_loop::sleep).instrument(info_span!("ours", lane = number));
    let main = async move {
        for worker in [1, 2, 3].map(|number| event_loop::spawn(worker(number))) {
            worker.await.expect("no worker panics");
        }
    };
    let ran = event_loop::run(main.instrument(info_span!("ours")));
    ran.result.expect("no worker panics");
    ran.polls
}

/// The same on tokio's.
///
/// # Panics
/// When there is no standard output.
pub fn on_tokios() {
    let worker =
        |number| work(number, tokio::time::sleep).instrument(info_span!("tokio", lane = number));
    let main = async move {
        for worker in [1, 2, 3].map(|number| tokio::spawn(worker(number))) {
            worker.await.expect("no worker panics");
        }
    };
    on_tokio(main.instrument(info_span!("tokio")));
}

fn look() -> Findings {
    let start = Instant::now();
    let polls = on_ours();
    let ours = start.elapsed().as_secs_f64();
    println!("Now on tokio's:");
    let start = Instant::now();
    on_tokios();
    let tokios = start.elapsed().as_secs_f64();
    Findings { ours, polls, tokios, cost: off_the_record(|| cost(TASKS)) }
}

fn reveal(seen: &Observation) -> Reveal {
    let row = |what, seconds: f64, label| {
        let polls = polls(seen, label);
        let each: Vec<String> = polls.iter().map(usize::to_string).collect();
        let sum: usize = polls.iter().sum();
        format!("  {what:15}{seconds:>5.2} s  {sum} = {}", each.join(" + "))
    };
    Reveal::of(2, seen, |Findings { ours, polls, tokios, cost }| {
        vec![
            "Three workers and the task that awaits them, and how often each was polled, as the \
             timeline shows:"
                .to_owned(),
            row("our event loop", ours, "ours"),
            row("tokio's", tokios, "tokio"),
            format!(
                "Our loop itself counted {polls}. A worker is polled when it starts, and when its \
                 timer has called its waker; the rest of the second the thread waits in `wait`, \
                 and takes no time of any core."
            ),
            format!(
                "With {},{:03} silent workers, a poll took {:.2} µs of a core here and {:.2} µs on \
                 tokio ({PROFILE}), starting and ending the workers included.",
                TASKS / 1_000,
                TASKS % 1_000,
                cost.ours,
                cost.tokios
            ),
            "What tokio does besides: where this loop waits for its next timer, tokio asks the \
             kernel to wait for sockets as well. It can run tasks on several threads, and a \
             task that never has to wait is made to give way to the others."
                .to_owned(),
        ]
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "an_event_loop_of_our_own",
    title: "An event loop of our own",
    story: "\
An event loop needs three things: a queue of the tasks that are ready, a heap of timers, and for each \
task a waker, which puts it back into the queue. This one is in `src/event_loop.rs`. The workers of the \
first scene run on it, and then on tokio's.

Here is its heart. `timers` keeps who wants to be woken when, and a `Handle` is what a task leaves its \
result with.",
    code: excerpt!("src/event_loop.rs", "code"),
    twin: excerpt!("python/an_event_loop_of_our_own.py", "code"),
    question: Question {
        text: "how often is a worker polled while it sleeps?",
        choices: &[
            Choice {
                text: "again and again, until its second is over",
                because: "So would a loop that has no wakers. This one takes from its queue, and \
                          nobody puts a worker there before its timer is due.",
            },
            Choice {
                text: "once every millisecond",
                because: "A loop does not look at the clock now and then: it knows when the next \
                          timer is due, and waits until then.",
            },
            Choice {
                text: "not once",
                because: "A worker that waits is in no queue. The loop itself sleeps until the next \
                          timer is due, or until a waker is called from another thread.",
            },
        ],
    },
    time_limit: Duration::from_secs(30),
    perform: || found(&look()),
    reveal,
};
