//! Lets others go first when one came in between.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};
use super::sync::thread;

#[derive(Debug)]
pub struct Maximum {
    largest: AtomicU64,
}

impl Maximum {
    pub fn new() -> Maximum {
        Maximum { largest: AtomicU64::new(0) }
    }

    pub fn record(&self, value: u64) {
        while let seen = self.largest.load(SeqCst)
            && seen < value
            && self.largest.compare_exchange(seen, value, SeqCst, SeqCst).is_err()
        {
            thread::yield_now();
        }
    }

    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
