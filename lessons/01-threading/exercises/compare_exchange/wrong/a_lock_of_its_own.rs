//! A lock made with `compare_exchange` is a lock all the same.

use super::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use super::sync::thread;

#[derive(Debug)]
pub struct Maximum {
    taken: AtomicBool,
    largest: AtomicU64,
}

impl Maximum {
    pub fn new() -> Maximum {
        Maximum { taken: AtomicBool::new(false), largest: AtomicU64::new(0) }
    }

    pub fn record(&self, value: u64) {
        while self.taken.compare_exchange(false, true, SeqCst, SeqCst).is_err() {
            thread::yield_now();
        }
        if value > self.largest.load(SeqCst) {
            self.largest.store(value, SeqCst);
        }
        self.taken.store(false, SeqCst);
    }

    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
