//! Puts its value there, and then puts back what was larger: meanwhile that is missing.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};

#[derive(Debug)]
pub struct Maximum {
    largest: AtomicU64,
}

impl Maximum {
    pub fn new() -> Maximum {
        Maximum { largest: AtomicU64::new(0) }
    }

    pub fn record(&self, mut value: u64) {
        loop {
            let before = self.largest.swap(value, SeqCst);
            if before <= value {
                return;
            }
            value = before;
        }
    }

    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
