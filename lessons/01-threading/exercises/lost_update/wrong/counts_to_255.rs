//! Counts in one byte, and begins anew after 255.

use super::sync::atomic::{AtomicU8, Ordering::SeqCst};

#[derive(Debug)]
pub struct Counter {
    count: AtomicU8,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { count: AtomicU8::new(0) }
    }

    pub fn add_one(&self) {
        self.count.fetch_add(1, SeqCst);
    }

    pub fn count(&self) -> u64 {
        self.count.load(SeqCst).into()
    }
}
