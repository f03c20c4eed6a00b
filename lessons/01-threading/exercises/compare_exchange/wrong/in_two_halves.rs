//! The upper half of the number, then the lower one: between the two it is a number that nobody recorded.

use super::sync::atomic::{AtomicU32, Ordering::SeqCst};

/// The largest of the values that many threads record.
#[derive(Debug)]
pub struct Maximum {
    upper: AtomicU32,
    lower: AtomicU32,
}

impl Maximum {
    /// Of no values yet: 0.
    pub fn new() -> Maximum {
        Maximum { upper: AtomicU32::new(0), lower: AtomicU32::new(0) }
    }

    /// Records a value.
    pub fn record(&self, value: u64) {
        let (upper, lower) = ((value >> 32) as u32, value as u32);
        let seen = self.upper.fetch_max(upper, SeqCst);
        if upper > seen {
            self.lower.store(lower, SeqCst);
        } else if upper == seen {
            self.lower.fetch_max(lower, SeqCst);
        }
    }

    /// The largest value so far.
    pub fn max(&self) -> u64 {
        u64::from(self.upper.load(SeqCst)) << 32 | u64::from(self.lower.load(SeqCst))
    }
}
