//! Tries four times, and then writes in any case.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};

/// The largest of the values that many threads record.
#[derive(Debug)]
pub struct Maximum {
    largest: AtomicU64,
}

impl Maximum {
    /// Of no values yet: 0.
    pub fn new() -> Maximum {
        Maximum { largest: AtomicU64::new(0) }
    }

    /// Records a value.
    pub fn record(&self, value: u64) {
        for _ in 0..4 {
            let seen = self.largest.load(SeqCst);
            if seen >= value || self.largest.compare_exchange(seen, value, SeqCst, SeqCst).is_ok() {
                return;
            }
        }
        if value > self.largest.load(SeqCst) {
            self.largest.store(value, SeqCst);
        }
    }

    /// The largest value so far.
    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
