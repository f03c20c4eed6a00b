//! Takes two tries for enough.

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
        for _ in 0..2 {
            let seen = self.largest.load(SeqCst);
            if seen >= value
                || self.largest.compare_exchange(seen, value, SeqCst, SeqCst).is_ok()
            {
                return;
            }
        }
    }

    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
