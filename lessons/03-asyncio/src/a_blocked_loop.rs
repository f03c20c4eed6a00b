//! A heartbeat that stops while another task computes, and two ways to mend it.

pub mod heart;

use std::ops::Range;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Observation, PROFILE, Question, Reveal, Scene, found};
use tokio::task::{spawn_blocking, yield_now};
use tokio::time::sleep;
use tracing::{Instrument, info_span};

use self::heart::{Beats, Heart, Pulse};
use crate::on_tokio::on_tokio;

// ANCHOR: code
/// A task that needs hardly any time, but needs it every ten milliseconds.
pub async fn heartbeat(beats: Beats) {
    loop {
        beats.lock().expect("no task panics").push(Instant::now());
        sleep(Duration::from_millis(10)).await;
    }
}

fn is_prime(number: u32) -> bool {
    let mut divisor = 2;
    while divisor * divisor <= number {
        if number.is_multiple_of(divisor) {
            return false;
        }
        divisor += 1;
    }
    number > 1
}

/// A lot of computing, and no `await` in it.
fn primes(numbers: Range<u32>) -> usize {
    numbers.filter(|number| is_prime(*number)).count()
}

/// All in one poll, and the loop waits until that is over.
pub async fn in_the_task(below: u32) -> usize {
    primes(0..below)
}

/// In a thread of its own. The task waits for the result.
pub async fn in_a_thread(below: u32) -> usize {
    let computing = spawn_blocking(move || {
        let _lane = info_span!("thread").entered();
        primes(0..below)
    });
    computing.await.expect("it does not panic")
}

/// A little in each poll. In between the others have their turn.
pub async fn in_parts(below: u32) -> usize {
    let mut count = 0;
    for first in (0..below).step_by(5_000) {
        count += primes(first..below.min(first + 5_000));
        yield_now().await;
    }
    count
}
// ANCHOR_END: code

/// Up to where primes are counted.
const BELOW: u32 = 1_000_000;

/// What the heartbeat did while another task computed, for each way to compute.
#[derive(Debug, Serialize, Deserialize)]
pub struct Findings {
    /// In one poll of the task.
    pub in_the_task: Pulse,
    /// In a thread.
    pub in_a_thread: Pulse,
    /// In many polls.
    pub in_parts: Pulse,
}

async fn look() -> Findings {
    let heart = Heart::start(heartbeat);
    let in_the_task = heart.beside("in the task", in_the_task(BELOW)).await;
    let in_a_thread = heart.beside("in a thread", in_a_thread(BELOW)).await;
    let in_parts = heart.beside("in parts", in_parts(BELOW)).await;
    Findings { in_the_task, in_a_thread, in_parts }
}

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(1, seen, |Findings { in_the_task, in_a_thread, in_parts }| {
        let row = |what, Pulse { took, worst, beats }| {
            format!("  {what:14}{took:>7.0} ms{worst:>8.0} ms{beats:>8}")
        };
        vec![
            format!("A heartbeat of 10 ms beside a task that computes ({PROFILE}):"),
            format!("  {:14}{:>10}{:>11}{:>8}", "computed", "took", "worst gap", "beats"),
            row("in the task", in_the_task),
            row("in a thread", in_a_thread),
            row("in parts", in_parts),
            "The loop can only go on when a poll returns. `std::thread::sleep`, a lock that is held \
             by somebody else, a file that is read: whatever has no `await` is the same to it."
                .to_owned(),
            "Neither mend computes faster. A thread takes another core, if there is one; parts stay \
             on the core of the loop, and how large they are is how long the others wait. In \
             Python that thread and the loop share the GIL, which the thread may keep for 5 ms \
             each time the loop wants it."
                .to_owned(),
        ]
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "a_blocked_loop",
    title: "A blocked loop",
    story: "\
One task is a heartbeat: it needs hardly any time, but every ten milliseconds. Beside it another task \
counts the primes below a million, first as it would anywhere else, and then in two other ways.

A server's loop has many such hearts: a time-out, a ping, the next request.",
    code: excerpt!("src/a_blocked_loop.rs", "code"),
    twin: excerpt!("python/a_blocked_loop.py", "code"),
    question: Question {
        text: "what does the heartbeat do while the primes are counted in the task?",
        choices: &[
            Choice {
                text: "it goes on: the loop shares out the time among tasks",
                because: "A kernel does that with threads, which it stops when it likes. A loop \
                          cannot stop a poll: it gets the thread back when the poll returns.",
            },
            Choice {
                text: "it stops until all are counted",
                because: "There is no `await` in the counting, so all of it is one poll, and one \
                          thread does one poll at a time.",
            },
            Choice {
                text: "it goes on, but more slowly",
                because: "It would if the task gave way now and then. Between two `await`s a task has \
                          the thread for itself, however long that takes.",
            },
        ],
    },
    time_limit: Duration::from_secs(30),
    perform: || found(&on_tokio(look().instrument(info_span!("main")))),
    reveal,
};
