//! Hopes that a moment later nobody else will come.

use std::time::Duration;

use super::sync::{
    atomic::{AtomicU64, Ordering::SeqCst},
    thread,
};

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
        thread::sleep(Duration::from_millis(10));
        self.count.store(seen + 1, SeqCst);
    }

    pub fn count(&self) -> u64 {
        self.count.load(SeqCst)
    }
}
