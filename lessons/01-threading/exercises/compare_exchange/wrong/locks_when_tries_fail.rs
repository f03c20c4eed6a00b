//! Closes the door to all others when two tries have failed: a lock that is hardly ever needed.

use super::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use super::sync::thread;

/// The largest of the values that many threads record.
#[derive(Debug)]
pub struct Maximum {
    largest: AtomicU64,
    closed: AtomicBool,
}

impl Maximum {
    /// Of no values yet: 0.
    pub fn new() -> Maximum {
        Maximum { largest: AtomicU64::new(0), closed: AtomicBool::new(false) }
    }

    /// Records a value.
    pub fn record(&self, value: u64) {
        let mut tries = 0;
        loop {
            while tries < 2 && self.closed.load(SeqCst) {
                thread::yield_now();
            }
            let seen = self.largest.load(SeqCst);
            if seen >= value || self.largest.compare_exchange(seen, value, SeqCst, SeqCst).is_ok() {
                break;
            }
            tries += 1;
            if tries == 2 {
                while self.closed.swap(true, SeqCst) {
                    thread::yield_now();
                }
            }
        }
        if tries >= 2 {
            self.closed.store(false, SeqCst);
        }
    }

    /// The largest value so far.
    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
