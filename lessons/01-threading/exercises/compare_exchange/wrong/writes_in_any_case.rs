//! Compares only once: then it exchanges whatever is there.

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
        let mut seen = self.largest.load(SeqCst);
        if seen >= value {
            return;
        }
        while let Err(found) = self.largest.compare_exchange(seen, value, SeqCst, SeqCst) {
            seen = found;
        }
    }

    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
