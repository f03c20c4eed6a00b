//! Three workers who wait at the same time.

pub mod measure;

use std::time::Duration;

use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use tokio::join;
use tokio::task::JoinSet;
use tokio::time::sleep;
use tracing::{Instrument, info_span};

use self::measure::{Seconds, measure};
use crate::on_tokio::polls;

// ANCHOR: code
const SECOND: Duration = Duration::from_secs(1);

async fn work(number: u32) -> u32 {
    println!("Starting worker {number}");
    sleep(SECOND).await; // The others go on meanwhile.
    println!("Worker {number} has completed!");
    number
}

/// A worker that has not started. Its span is its lane on the timeline.
pub fn worker(number: u32) -> impl Future<Output = u32> {
    work(number).instrument(info_span!("worker", lane = number))
}

/// One task, which polls all three. As `gather`.
pub async fn joined(workers: [impl Future<Output = u32>; 3]) -> [u32; 3] {
    let [a, b, c] = workers;
    join!(a, b, c).into()
}

/// Three tasks, on their way before they are awaited. As `create_task`.
pub async fn spawned<W>(workers: [W; 3]) -> Vec<u32>
where
    W: Future<Output = u32> + Send + 'static,
{
    let mut numbers = Vec::new();
    for task in workers.map(tokio::spawn) {
        numbers.push(task.await.expect("no worker panics"));
    }
    numbers
}

/// Tasks that end with the set, if it is dropped. As `TaskGroup`.
pub async fn in_a_set<W>(workers: [W; 3]) -> Vec<u32>
where
    W: Future<Output = u32> + Send + 'static,
{
    JoinSet::from_iter(workers).join_all().await
}

/// One after the other: each starts when it is awaited.
pub async fn one_by_one<W>(workers: [W; 3]) -> Vec<u32>
where
    W: Future<Output = u32>,
{
    let mut numbers = Vec::new();
    for worker in workers {
        numbers.push(worker.await);
    }
    numbers
}
// ANCHOR_END: code

fn reveal(seen: &Observation) -> Reveal {
    let polls = polls(seen, "worker");
    Reveal::of(1, seen, |seconds: Seconds| {
        let mut facts = vec!["Three workers, from the first start to the last end:".to_owned()];
        facts.extend(seconds.rows());
        facts.extend([
            format!(
                "How often each worker was polled: {}. Once it runs until its sleep begins, and \
                 once when that is over. In between nobody runs it, and what waits is the loop, \
                 for all timers at once. `join!` may poll a worker once more, because it asks all \
                 of its futures when one may go on.",
                polls.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
            ),
            "In what order they complete is up to who polls them: `join!` begins with another one \
             each time, so that none is always the last."
                .to_owned(),
            "`join!` makes no tasks: its futures are part of the task that awaits them, and may \
             borrow from it. What is spawned is a task of its own, and has to own what it needs. \
             If one fails, `gather` lets the others go on, as do `join!` and `spawn`; a `JoinSet` \
             that is dropped ends them, as a `TaskGroup` does."
                .to_owned(),
        ]);
        facts
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "gather",
    title: "Gather",
    story: "\
Each of three workers says that it starts, sleeps for a second, and says that it has completed: first \
all together, then one after the other. There is one thread.

An `async fn` that is called returns a future: a value that can be run a part at a time. To run it on \
is to poll it, and a poll ends at an `await` that has to wait. That is one filled mark on a lane of \
the timeline; between two of them the lane waits. What polls futures is an event loop: in Python \
that of asyncio, here tokio's.",
    code: excerpt!("src/gather.rs", "code"),
    twin: excerpt!("python/gather.py", "code"),
    question: Question {
        text: "how long do the three take together?",
        choices: &[
            Choice {
                text: "3 s: an `await` waits until its future is done",
                because: "It does, but who waits is the future that awaits. The thread is free for \
                          the others meanwhile.",
            },
            Choice {
                text: "1 s",
                because: "A future that waits is not being run, so a second of waiting can be had \
                          by all of them at once.",
            },
            Choice {
                text: "1 s with three cores, 3 s with one",
                because: "Cores are for computing. To wait for a timer takes none, and all three \
                          share one thread here.",
            },
        ],
    },
    time_limit: Duration::from_secs(30),
    perform: || found(&measure()),
    reveal,
};
