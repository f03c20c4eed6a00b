//! Tries the exchange five times, and leaves it at that.

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
        for _ in 0..5 {
            let seen = self.count.load(SeqCst);
            if self.count.compare_exchange(seen, seen + 1, SeqCst, SeqCst).is_ok() {
                return;
            }
        }
    }

    pub fn count(&self) -> u64 {
        self.count.load(SeqCst)
    }
}
