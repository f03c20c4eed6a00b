//! One lock for the reading and the writing.

use super::sync::Mutex;

/// Counts what many threads add.
#[derive(Debug)]
pub struct Counter {
    count: Mutex<u64>,
}

impl Counter {
    /// A counter that stands at 0.
    pub fn new() -> Counter {
        Counter { count: Mutex::new(0) }
    }

    /// Adds one.
    pub fn add_one(&self) {
        *self.count.lock().unwrap() += 1;
    }

    /// How many were added so far.
    pub fn count(&self) -> u64 {
        *self.count.lock().unwrap()
    }
}
