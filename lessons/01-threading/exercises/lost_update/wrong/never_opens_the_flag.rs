//! A lock by hand that nobody opens again.

use super::sync::{
    atomic::{AtomicBool, AtomicU64, Ordering::SeqCst},
    thread,
};

#[derive(Debug)]
pub struct Counter {
    busy: AtomicBool,
    count: AtomicU64,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { busy: AtomicBool::new(false), count: AtomicU64::new(0) }
    }

    pub fn add_one(&self) {
        while self.busy.swap(true, SeqCst) {
            thread::yield_now();
        }
        self.count.fetch_add(1, SeqCst);
    }

    pub fn count(&self) -> u64 {
        self.count.load(SeqCst)
    }
}
