//! What more threads bring, and what they do not.

pub mod measure;
mod table;

use std::ops::Range;
use std::thread;
use std::time::Duration;

use rayon::prelude::*;
use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use shared::trace::off_the_record;
use tracing::info_span;

use self::measure::{BELOW, BLOCK, measure};

// ANCHOR: code
fn is_prime(number: usize) -> bool {
    number > 1 && !(2..=number.isqrt()).any(|n| number.is_multiple_of(n))
}

/// How many of these numbers are prime.
pub fn count_primes(numbers: Range<usize>) -> usize {
    numbers.filter(|number| is_prime(*number)).count()
}

/// Thread 1 of 2 counts the first, the third... `block` numbers, thread 2
/// the others. Halves would be uneven: larger numbers take longer.
pub fn count_on(threads: usize, block: usize, below: usize) -> usize {
    let count_share = |n: usize| {
        let _lane = info_span!("counter", n).entered();
        let mut count = 0;
        for first in (block * (n - 1)..below).step_by(block * threads) {
            count += count_primes(first..below.min(first + block));
        }
        count
    };
    thread::scope(|scope| {
        let start = |n| scope.spawn(move || count_share(n));
        let counters: Vec<_> = (1..=threads).map(start).collect();
        let counts = counters.into_iter().map(|counter| counter.join());
        counts.map(|count| count.expect("counting does not panic")).sum()
    })
}

/// Rayon splits the range, starts the threads, and adds up.
pub fn count_with_rayon(below: usize) -> usize {
    (0..below).into_par_iter().filter(|n| is_prime(*n)).count()
}
// ANCHOR_END: code

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(1, seen, |measured| table::facts(&measured))
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "speedup",
    title: "Speed-up",
    story: "\
Counting primes by trial division is all computing and no waiting. It is shared out among 1, 2, \
3... threads, up to two more than the machine has cores, and once by rayon: `into_par_iter` in \
place of `into_iter`, and no thread in sight.

The speed-up says how many times as fast as without threads it goes; the efficiency is the speed- \
up divided by the number of threads. Python's threads count the same way, but fewer numbers, so \
as to end within a second.",
    code: excerpt!("src/speedup.rs", "code"),
    twin: excerpt!("python/speedup.py", "code"),
    question: Question {
        text: "with how many threads does Rust count fastest?",
        choices: &[
            Choice {
                text: "the more threads, the faster",
                because: "A core works for one thread at a time: threads beyond the number of \
                          cores take turns, and the taking turns is not free.",
            },
            Choice {
                text: "as many as there are cores; more bring nothing",
                because: "Each thread has a core to itself and has to wait for nobody, so each \
                          brings nearly all it has. Further ones find no core free.",
            },
            Choice {
                text: "none: in the end threads cost what they bring",
                because: "So it is in Python, whose GIL lets one thread compute at a time, where \
                          the work is too small to share, and where no second core is free.",
            },
        ],
    },
    time_limit: Duration::from_secs(30),
    perform: || {
        let alone = info_span!("no threads").entered();
        let primes = count_primes(0..BELOW);
        drop(alone);
        println!("No threads: {primes} primes below {BELOW}");
        println!("2 threads: {} primes below {BELOW}", count_on(2, BLOCK, BELOW));
        println!("Now each way to count is timed, by turns...");
        found(&off_the_record(measure))
    },
    reveal,
};
