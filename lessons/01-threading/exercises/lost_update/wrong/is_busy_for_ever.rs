//! Computes without end, and comes to no step.

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
        self.count.fetch_add(1, SeqCst);
        let mut number = 27_u64;
        while number > 0 {
            number = if number.is_multiple_of(2) { number / 2 } else { 3 * number + 1 };
        }
    }

    pub fn count(&self) -> u64 {
        self.count.load(SeqCst)
    }
}
