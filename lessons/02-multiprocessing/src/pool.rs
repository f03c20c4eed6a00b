//! `Pool.map` in Rust: workers, one queue, and results in order.

mod facts;
pub mod measure;

use std::error::Error;
use std::ops::Range;
use std::time::Duration;

use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use shared::trace::off_the_record;
use tracing::info_span;

use self::measure::measure;
use crate::workers::{Failed, Pool};

// ANCHOR: code
fn is_prime(number: u64) -> bool {
    number > 1 && !(2..=number.isqrt()).any(|n| number.is_multiple_of(n))
}

/// How many of these numbers are prime.
pub fn count_primes(numbers: Range<u64>) -> usize {
    numbers.filter(|number| is_prime(*number)).count()
}

/// The numbers below `end`, in blocks.
pub fn blocks(block: u64, end: u64) -> Vec<Range<u64>> {
    let block_from = |first| first..end.min(first + block);
    (0..end).step_by(block as usize).map(block_from).collect()
}

/// Each block is a task of its own. The counts come back in the order of
/// the blocks, whoever counted and whoever was done first.
pub fn count_on(workers: usize, end: u64) -> Result<usize, Box<dyn Error>> {
    let mut pool = Pool::start(workers, count_primes)?;
    let counts = pool.map(&blocks(100_000, end), 1);
    pool.close()?;
    // A task that failed makes the sum an error; the others have counted.
    Ok(counts.into_iter().sum::<Result<usize, Failed>>()?)
}

/// Next to no work, and many tasks: `chunk` of them go in one message.
pub fn add_one(
    pool: &mut Pool<u64, u64>,
    numbers: &[u64],
    chunk: usize,
) -> Result<Vec<u64>, Failed> {
    pool.map(numbers, chunk).into_iter().collect()
}
// ANCHOR_END: code

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(2, seen, |measured| facts::facts(&measured))
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "pool",
    title: "A pool",
    story: "\
A pool starts its workers once and gives them many tasks. Each worker is a process with a stream to \
its parent; the parent keeps the tasks in one queue, gives a worker the next when it has answered, \
and puts the answers in order. First two workers count the primes in twelve blocks of numbers. Then \
it is timed how much faster that is than without workers.

A task and its result travel as messages. So the other question is what a task costs that is hardly \
any work: to add one to a number, 100,000 times, with 1, 10, 100 and 1,000 tasks in a message. \
Python calls that number `chunksize`.

The pool itself is in src/workers.rs and is worth reading.",
    code: excerpt!("src/pool.rs", "code"),
    twin: excerpt!("python/pool.py", "code"),
    question: Question {
        text: "one task in a message: is it faster to have two workers add one than to do it in a loop?",
        choices: &[
            Choice {
                text: "yes, nearly twice as fast",
                because: "So it is where a task is much work. Here two cores are busy sending \
                          messages to each other.",
            },
            Choice {
                text: "about the same",
                because: "It would be if a message cost as little as an addition. It costs \
                          thousands of times as much.",
            },
            Choice {
                text: "no, it is slower by far",
                because: "A message is written, read, and somebody is woken for it: microseconds. \
                          An addition is done in less than a nanosecond.",
            },
        ],
    },
    time_limit: Duration::from_secs(60),
    perform: || {
        let main = info_span!("main").entered();
        let primes = count_on(2, 1_200_000).unwrap_or_else(|why| panic!("{why}"));
        drop(main);
        println!("2 workers: {primes} primes below 1,200,000");
        println!("Now it is timed...");
        found(&off_the_record(measure).unwrap_or_else(|why| panic!("{why}")))
    },
    reveal,
};
