//! Takes five tries for enough.

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
        let mut seen = self.largest.load(SeqCst);
        for _ in 0..5 {
            if seen >= value {
                return;
            }
            match self.largest.compare_exchange(seen, value, SeqCst, SeqCst) {
                Ok(_) => return,
                Err(found) => seen = found,
            }
        }
    }

    /// The largest value so far.
    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
