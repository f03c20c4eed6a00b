//! Tries again, but with what it read at first.

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
        while self.count.compare_exchange(seen, seen + 1, SeqCst, SeqCst).is_err() {}
    }

    pub fn count(&self) -> u64 {
        self.count.load(SeqCst)
    }
}
