//! A function that calls itself until there is no stack left.

use std::hint::black_box;

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};

#[derive(Debug)]
pub struct Counter {
    count: AtomicU64,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { count: AtomicU64::new(0) }
    }

    pub fn add_one(&self) {
        self.count.fetch_add(steps_to(0, 1), SeqCst);
    }

    pub fn count(&self) -> u64 {
        self.count.load(SeqCst)
    }
}

/// Goes down from 0, and looks for 1 there.
fn steps_to(from: i64, to: i64) -> u64 {
    match black_box(from) {
        from if from == to => 0,
        from => 1 + black_box(steps_to(from - 1, to)),
    }
}
