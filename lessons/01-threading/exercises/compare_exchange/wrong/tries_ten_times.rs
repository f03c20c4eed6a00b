//! Takes ten tries for enough, and looks anew before each.

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
        let mut tries = 0;
        while value > self.max() && tries < 10 {
            let seen = self.max();
            if seen < value && self.largest.compare_exchange(seen, value, SeqCst, SeqCst).is_ok() {
                return;
            }
            tries += 1;
        }
    }

    /// The largest value so far.
    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
