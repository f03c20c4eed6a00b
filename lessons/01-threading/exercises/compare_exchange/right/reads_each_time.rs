//! Reads anew before each try, and writes even what is there already.

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
        loop {
            let seen = self.largest.load(SeqCst);
            let largest = seen.max(value);
            if self.largest.compare_exchange_weak(seen, largest, SeqCst, SeqCst).is_ok() {
                return;
            }
        }
    }

    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
