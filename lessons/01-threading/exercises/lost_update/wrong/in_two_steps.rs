//! Reads, and then writes: each is safe, and both together are not.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};

#[derive(Debug)]
pub struct Counter {
    count: AtomicU64,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { count: AtomicU64::new(0) }
    }

    pub fn add_one(&self) {
        let seen = self.count.load(SeqCst);
        self.count.store(seen + 1, SeqCst);
    }

    pub fn count(&self) -> u64 {
        self.count.load(SeqCst)
    }
}
