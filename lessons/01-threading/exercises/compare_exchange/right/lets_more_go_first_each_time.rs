//! Lets others go first when one came in between, twice as often each time.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};
use super::sync::thread;

/// The largest of the values that many threads record.
#[derive(Debug)]
pub struct Maximum {
    largest: AtomicU64,
}

impl Maximum {
    /// Of no values yet: 0.
    pub fn new() -> Maximum {
        Maximum { largest: AtomicU64::new(0) }
    }

    /// Records a value.
    pub fn record(&self, value: u64) {
        let (mut seen, mut pauses) = (self.max(), 1);
        while seen < value {
            match self.largest.compare_exchange(seen, value, SeqCst, SeqCst) {
                Ok(_) => return,
                Err(found) => seen = found,
            }
            (0..pauses).for_each(|_| thread::yield_now());
            pauses = (pauses * 2).min(4);
        }
    }

    /// The largest value so far.
    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
