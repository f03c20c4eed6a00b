//! Takes the count out to look at it, and adds it again.

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
        let count = self.count.swap(0, SeqCst);
        count + self.count.fetch_add(count, SeqCst)
    }
}
