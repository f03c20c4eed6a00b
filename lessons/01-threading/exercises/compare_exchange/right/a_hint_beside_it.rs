//! Looks first whether it is worth the trouble, and counts how often it was.

use super::sync::atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst};

#[derive(Debug, Default)]
pub struct Maximum {
    largest: AtomicU64,
    exchanges: AtomicUsize,
}

impl Maximum {
    pub fn new() -> Maximum {
        Maximum::default()
    }

    pub fn record(&self, value: u64) {
        let mut seen = self.max();
        loop {
            if seen >= value {
                return;
            }
            seen = match self.largest.compare_exchange(seen, value, SeqCst, SeqCst) {
                Ok(_) => break,
                Err(found) => found,
            };
        }
        self.exchanges.fetch_add(1, SeqCst);
    }

    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
