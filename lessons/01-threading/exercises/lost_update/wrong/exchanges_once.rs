//! Writes only over what it has read, and forgets the addition if that fails.

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
        let _ = self.count.compare_exchange(seen, seen + 1, SeqCst, SeqCst);
    }

    pub fn count(&self) -> u64 {
        self.count.load(SeqCst)
    }
}
