//! The loop around the exchange is in std.

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
        let larger = |seen| (value > seen).then_some(value);
        // It says no when there is nothing to do.
        let _ = self.largest.fetch_update(SeqCst, SeqCst, larger);
    }

    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
