//! Adds under a lock that many may hold at once.

use super::sync::{
    RwLock,
    atomic::{AtomicU64, Ordering::SeqCst},
};

#[derive(Debug)]
pub struct Counter {
    count: RwLock<AtomicU64>,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { count: RwLock::new(AtomicU64::new(0)) }
    }

    pub fn add_one(&self) {
        let count = self.count.read().unwrap();
        count.store(count.load(SeqCst) + 1, SeqCst);
    }

    pub fn count(&self) -> u64 {
        self.count.read().unwrap().load(SeqCst)
    }
}
