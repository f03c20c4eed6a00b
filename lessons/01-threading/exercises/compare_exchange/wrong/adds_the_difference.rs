//! Adds what is missing to the larger value, in a step of its own.

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
        let seen = self.largest.load(SeqCst);
        if value > seen {
            self.largest.fetch_add(value - seen, SeqCst);
        }
    }

    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
