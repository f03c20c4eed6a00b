//! Adds only if the lock is free.

use super::sync::{
    Mutex,
    atomic::{AtomicU64, Ordering::SeqCst},
};

#[derive(Debug)]
pub struct Counter {
    count: AtomicU64,
    lock: Mutex<()>,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { count: AtomicU64::new(0), lock: Mutex::new(()) }
    }

    pub fn add_one(&self) {
        if let Ok(_guard) = self.lock.try_lock() {
            self.count.store(self.count.load(SeqCst) + 1, SeqCst);
        }
    }

    pub fn count(&self) -> u64 {
        self.count.load(SeqCst)
    }
}
