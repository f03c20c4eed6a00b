//! Every fourth addition moves four into a total: who looks just then misses them, or finds them twice.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};

/// Counts what many threads add.
#[derive(Debug)]
pub struct Counter {
    added: AtomicU64,
    total: AtomicU64,
}

impl Counter {
    /// A counter that stands at 0.
    pub fn new() -> Counter {
        Counter { added: AtomicU64::new(0), total: AtomicU64::new(0) }
    }

    /// Adds one.
    pub fn add_one(&self) {
        if self.added.fetch_add(1, SeqCst) % 4 == 3 {
            self.added.fetch_sub(4, SeqCst);
            self.total.fetch_add(4, SeqCst);
        }
    }

    /// How many were added so far.
    pub fn count(&self) -> u64 {
        self.total.load(SeqCst) + self.added.load(SeqCst)
    }
}
