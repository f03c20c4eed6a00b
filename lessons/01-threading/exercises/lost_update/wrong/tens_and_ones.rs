//! Two digits, each in a place of its own: who looks between the two writes sees a number that never was.

use super::sync::Mutex;
use super::sync::atomic::{AtomicU64, Ordering::SeqCst};

/// Counts what many threads add.
#[derive(Debug)]
pub struct Counter {
    adding: Mutex<()>,
    tens: AtomicU64,
    ones: AtomicU64,
}

impl Counter {
    /// A counter that stands at 0.
    pub fn new() -> Counter {
        Counter { adding: Mutex::new(()), tens: AtomicU64::new(0), ones: AtomicU64::new(0) }
    }

    /// Adds one.
    pub fn add_one(&self) {
        let _adding = self.adding.lock().unwrap();
        if self.ones.load(SeqCst) < 9 {
            self.ones.fetch_add(1, SeqCst);
        } else {
            self.ones.store(0, SeqCst);
            self.tens.fetch_add(1, SeqCst);
        }
    }

    /// How many were added so far.
    pub fn count(&self) -> u64 {
        10 * self.tens.load(SeqCst) + self.ones.load(SeqCst)
    }
}
