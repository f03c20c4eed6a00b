//! Takes the time of every way to count, by turns.

use std::hint::black_box;
use std::thread::available_parallelism;
use std::time::Instant;

use serde::{Deserialize, Serialize};

use super::{count_on, count_primes, count_with_rayon};

/// The primes below this number are counted: some 50 ms of work.
pub const BELOW: usize = 500_000;
const PRIMES: usize = 41_538;

/// How many numbers a thread takes at a time: 2 × 3 × 5 × 7, so that no block has more numbers with
/// small divisors, which are done at once, than another.
pub const BLOCK: usize = 210;

/// How often each way is timed. Its fastest time is kept: what else the machine does can only
/// make it longer.
pub const ROUNDS: usize = 7;

/// How often each size is timed, to find the one from which threads pay. Its middle time is kept:
/// starting a thread takes now more, now less, and it is the usual that decides.
pub const TRIES: usize = 21;

/// The sizes tried: each twice the one before.
const SIZES: [usize; 8] = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000];

/// Times in nanoseconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measured {
    /// How many threads can run at once.
    pub cores: usize,
    /// Without threads.
    pub alone: u64,
    /// With each number of threads.
    pub threads: Vec<(usize, u64)>,
    /// With rayon, which starts as many threads as this.
    pub rayon: (usize, u64),
    /// With two threads, of which one takes the first half.
    pub halves: u64,
    /// With two threads, of which one takes the even numbers.
    pub odd_and_even: u64,
    /// The smallest of the sizes tried at which two threads were faster than none.
    pub pays_from: Option<usize>,
}

/// One way to count, which returns how many primes it found.
type Way = Box<dyn Fn() -> usize>;

/// Measures for some two seconds.
///
/// # Panics
/// When one of the ways to count miscounts.
pub fn measure() -> Measured {
    let cores = available_parallelism().map_or(1, |cores| cores.get());
    let numbers: Vec<usize> = thread_numbers(cores).collect();
    let below = || black_box(BELOW);
    let mut ways: Vec<Way> = vec![
        Box::new(move || count_primes(0..below())),
        Box::new(move || count_with_rayon(below())),
        Box::new(move || count_on(2, BELOW / 2, below())),
        Box::new(move || count_on(2, 1, below())),
    ];
    for &threads in &numbers {
        ways.push(Box::new(move || count_on(threads, BLOCK, below())));
    }
    // Asking for it starts rayon's threads, which stay: their start is not measured.
    let rayons_threads = rayon::current_num_threads();
    let fastest = by_turns(&ways, ROUNDS, PRIMES).into_iter().map(|times| times[0]);
    let fastest: Vec<u64> = fastest.collect();
    Measured {
        cores,
        alone: fastest[0],
        rayon: (rayons_threads, fastest[1]),
        halves: fastest[2],
        odd_and_even: fastest[3],
        threads: numbers.into_iter().zip(fastest[4..].iter().copied()).collect(),
        pays_from: SIZES.into_iter().find(|size| pays(*size)),
    }
}

/// From one to two more than there are cores; where those are many, not each number.
pub fn thread_numbers(cores: usize) -> impl Iterator<Item = usize> {
    (1..=cores + 2).filter(move |n| *n <= 8 || n.is_power_of_two() || *n >= cores)
}

/// Whether two threads are faster than none at counting the primes below `size`.
fn pays(size: usize) -> bool {
    let ways: [Way; 2] = [
        Box::new(move || count_primes(0..black_box(size))),
        Box::new(move || count_on(2, BLOCK, black_box(size))),
    ];
    let times = by_turns(&ways, TRIES, count_primes(0..size));
    times[1][TRIES / 2] < times[0][TRIES / 2]
}

/// Times one way after the other, `rounds` times; returns the times of each, the fastest first.
fn by_turns(ways: &[Way], rounds: usize, answer: usize) -> Vec<Vec<u64>> {
    let mut times = vec![Vec::new(); ways.len()];
    for _ in 0..rounds {
        for (way, times) in ways.iter().zip(&mut times) {
            let start = Instant::now();
            let count = way();
            times.push(start.elapsed().as_nanos() as u64);
            assert_eq!(count, answer, "one of the ways to count miscounts");
        }
    }
    times.iter_mut().for_each(|times| times.sort_unstable());
    times
}
