//! Takes out what has come since the last look, and says that.

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
        self.count.fetch_add(1, SeqCst);
    }

    pub fn count(&self) -> u64 {
        self.count.swap(0, SeqCst)
    }
}
