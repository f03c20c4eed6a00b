//! Exchanges the value for itself: what it should find is what it wants to write.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};

#[derive(Debug)]
pub struct Maximum {
    largest: AtomicU64,
}

impl Maximum {
    pub fn new() -> Maximum {
        Maximum { largest: AtomicU64::new(0) }
    }

    pub fn record(&self, value: u64) {
        while value > self.largest.load(SeqCst) {
            let _ = self.largest.compare_exchange(value, value, SeqCst, SeqCst);
        }
    }

    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
