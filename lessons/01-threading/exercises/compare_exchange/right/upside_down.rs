//! Keeps what is missing to the largest number there is: the larger the value, the less that is.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};

#[derive(Debug)]
pub struct Maximum {
    missing: AtomicU64,
}

impl Maximum {
    pub fn new() -> Maximum {
        Maximum { missing: AtomicU64::new(u64::MAX) }
    }

    pub fn record(&self, value: u64) {
        self.missing.fetch_min(u64::MAX - value, SeqCst);
    }

    pub fn max(&self) -> u64 {
        u64::MAX - self.missing.load(SeqCst)
    }
}
