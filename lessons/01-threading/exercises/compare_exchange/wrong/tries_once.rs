//! Gives up when another one came in between.

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
            let _ = self.largest.compare_exchange(seen, value, SeqCst, SeqCst);
        }
    }

    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
