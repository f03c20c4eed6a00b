//! One step that is made for it.

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
        self.largest.fetch_max(value, SeqCst);
    }

    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
