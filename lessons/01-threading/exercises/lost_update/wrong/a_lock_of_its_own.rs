//! Makes a lock for each addition, so that each has one to itself.

use super::sync::{
    Mutex,
    atomic::{AtomicU64, Ordering::SeqCst},
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
        let lock = Mutex::new(());
        let _guard = lock.lock().unwrap();
        self.count.store(self.count.load(SeqCst) + 1, SeqCst);
    }

    pub fn count(&self) -> u64 {
        self.count.load(SeqCst)
    }
}
