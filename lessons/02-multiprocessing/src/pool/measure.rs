//! Takes the time of work on a pool and without one.

use std::error::Error;
use std::hint::black_box;
use std::thread::available_parallelism;
use std::time::Instant;

use serde::{Deserialize, Serialize};

use super::{add_one, blocks, count_primes};
use crate::workers::{Pool, RunBy, serve};

/// The primes below this number are counted: some 100 ms of work.
pub const BELOW: u64 = 1_000_000;
const PRIMES: usize = 78_498;

/// How many numbers are a task: 2 ms and more for the higher ones.
const BLOCK: u64 = 10_000;

/// How many numbers are added to.
pub const TINY: u64 = 100_000;

/// How many tiny tasks go in one message.
pub const CHUNKS: [usize; 4] = [1, 10, 100, 1_000];

/// How often each is timed. The fastest time is kept: what else the machine does can only make it
/// longer.
pub const ROUNDS: usize = 3;

/// Times in nanoseconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measured {
    /// How many processes can run at once.
    pub cores: usize,
    /// Counting primes without workers.
    pub alone: u64,
    /// Counting primes with each number of workers, once they have started.
    pub workers: Vec<(usize, u64)>,
    /// Starting a pool of two, and closing it.
    pub start: u64,
    /// Adding one in a loop, [`TINY`] times.
    pub tiny_alone: u64,
    /// The same by two workers, with so many tasks in a message.
    pub tiny: Vec<(usize, u64)>,
    /// The same by two threads, with the most tasks in a message.
    pub tiny_on_threads: u64,
}

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Measures for about two seconds.
///
/// # Errors
/// When a worker can't be started, or a task fails.
pub fn measure() -> Outcome<Measured> {
    let cores = available_parallelism().map_or(1, |cores| cores.get());
    let mut numbers = vec![1, 2, cores, cores + 1];
    numbers.sort_unstable();
    numbers.dedup();
    let workers = numbers.into_iter().map(|n| Ok((n, primes_on(n)?)));
    let tiny = CHUNKS.into_iter().map(|chunk| Ok((chunk, tiny_by(RunBy::Processes, chunk)?)));
    Ok(Measured {
        cores,
        alone: fastest(|| count_primes(0..black_box(BELOW)), PRIMES),
        workers: workers.collect::<Outcome<_>>()?,
        start: fastest(
            || Pool::start(2, count_primes).is_ok_and(|pool| pool.close().is_ok()),
            true,
        ),
        tiny_alone: fastest(in_a_loop, (1..=TINY).collect()),
        tiny: tiny.collect::<Outcome<_>>()?,
        tiny_on_threads: tiny_by(RunBy::Threads, CHUNKS[CHUNKS.len() - 1])?,
    })
}

fn primes_on(workers: usize) -> Outcome<u64> {
    let mut pool = Pool::start(workers, count_primes)?;
    let tasks = blocks(BLOCK, BELOW);
    let count = || pool.map(&tasks, 1).into_iter().sum::<Result<usize, _>>();
    let time = fastest(count, Ok(PRIMES));
    pool.close()?;
    Ok(time)
}

fn tiny_by(run_by: RunBy, chunk: usize) -> Outcome<u64> {
    let mut pool: Pool<u64, u64> = Pool::of(run_by, 2, serve(|number: u64| number + 1))?;
    let numbers: Vec<u64> = (0..TINY).collect();
    let time = fastest(|| add_one(&mut pool, &numbers, chunk), Ok((1..=TINY).collect()));
    pool.close()?;
    Ok(time)
}

fn in_a_loop() -> Vec<u64> {
    (0..TINY).map(|number| black_box(number) + 1).collect()
}

/// The fastest of some rounds.
///
/// # Panics
/// When one of them returns something else.
fn fastest<T: PartialEq>(mut way: impl FnMut() -> T, answer: T) -> u64 {
    let mut times = [0; ROUNDS];
    for time in &mut times {
        let start = Instant::now();
        let result = way();
        *time = start.elapsed().as_nanos() as u64;
        assert!(result == answer, "one of the ways miscounts");
    }
    times.into_iter().min().unwrap_or_default()
}
