//! Who looks collects what is new, and adds it to the sum: of two who look one writes over the other.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};

#[derive(Debug)]
pub struct Counter {
    new: AtomicU64,
    collected: AtomicU64,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { new: AtomicU64::new(0), collected: AtomicU64::new(0) }
    }

    pub fn add_one(&self) {
        self.new.fetch_add(1, SeqCst);
    }

    pub fn count(&self) -> u64 {
        let collected = self.collected.load(SeqCst);
        let count = collected + self.new.swap(0, SeqCst);
        self.collected.store(count, SeqCst);
        count
    }
}
