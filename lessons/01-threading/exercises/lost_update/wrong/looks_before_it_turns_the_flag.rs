//! A lock by hand that two may find open before one of them closes it.

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
        while self.busy.load(SeqCst) {
            thread::yield_now();
        }
        self.busy.store(true, SeqCst);
        self.count.store(self.count.load(SeqCst) + 1, SeqCst);
        self.busy.store(false, SeqCst);
    }

    pub fn count(&self) -> u64 {
        self.count.load(SeqCst)
    }
}
