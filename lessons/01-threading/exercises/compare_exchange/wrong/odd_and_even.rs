//! Each of two places is right, but who looks at one after the other may see what never was the
//! largest: the first place before the larger value came, the second one after the smaller one did.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};

/// The largest of the values that many threads record.
#[derive(Debug)]
pub struct Maximum {
    even: AtomicU64,
    odd: AtomicU64,
}

impl Maximum {
    /// Of no values yet: 0.
    pub fn new() -> Maximum {
        Maximum { even: AtomicU64::new(0), odd: AtomicU64::new(0) }
    }

    /// Records a value.
    pub fn record(&self, value: u64) {
        let place = if value.is_multiple_of(2) { &self.even } else { &self.odd };
        place.fetch_max(value, SeqCst);
    }

    /// The largest value so far.
    pub fn max(&self) -> u64 {
        self.even.load(SeqCst).max(self.odd.load(SeqCst))
    }
}
