//! Counts until an update is lost.

use std::sync::Mutex;
use std::sync::atomic::AtomicU64;

use serde::{Deserialize, Serialize};

use super::{a_million_times, in_one_step, in_two_steps, under_a_lock};

/// What [`a_million_times`] adds up to.
pub const EXPECTED: u64 = 1_000_000;

/// How often counting in two steps is tried, at most, until an update is lost.
pub const TRIES: u32 = 400;

/// What came of counting.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Counted {
    /// How often was counted in two steps: until less than a million came out, at most [`TRIES`]
    /// times.
    pub tries: u32,
    /// What came out in two steps the last time.
    pub in_two_steps: u64,
    /// What came out under a lock.
    pub under_a_lock: u64,
    /// What came out in one step.
    pub in_one_step: u64,
}

/// Counts to a million in two steps.
pub fn count_in_two_steps() -> u64 {
    let count = AtomicU64::new(0);
    a_million_times(|| in_two_steps(&count));
    count.into_inner()
}

/// Goes on after a `first` count until an update is lost; then counts in the two right ways.
pub fn go_on(first: u64) -> Counted {
    let (mut tries, mut last) = (1, first);
    while last == EXPECTED && tries < TRIES {
        last = count_in_two_steps();
        tries += 1;
    }
    let (locked, atomic) = (Mutex::new(0), AtomicU64::new(0));
    a_million_times(|| under_a_lock(&locked));
    a_million_times(|| in_one_step(&atomic));
    let under_a_lock = locked.into_inner().expect("nobody panicked");
    Counted { tries, in_two_steps: last, under_a_lock, in_one_step: atomic.into_inner() }
}
