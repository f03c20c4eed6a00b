//! A lock made of a flag: whoever turns it has it, and the others let others go first.

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
        let seen = self.count.load(SeqCst);
        self.count.store(seen + 1, SeqCst);
        self.busy.store(false, SeqCst);
    }

    pub fn count(&self) -> u64 {
        self.count.load(SeqCst)
    }
}
