//! Keeps the last sixteen values, each in a place of its own, and looks which is the largest.

use super::sync::atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst};

/// The largest of the values that many threads record.
#[derive(Debug)]
pub struct Maximum {
    places: [AtomicU64; 16],
    next: AtomicUsize,
}

impl Maximum {
    /// Of no values yet: 0.
    pub fn new() -> Maximum {
        Maximum { places: Default::default(), next: AtomicUsize::new(0) }
    }

    /// Records a value.
    pub fn record(&self, value: u64) {
        let place = self.next.fetch_add(1, SeqCst) % self.places.len();
        self.places[place].store(value, SeqCst);
    }

    /// The largest value so far.
    pub fn max(&self) -> u64 {
        self.places.iter().map(|place| place.load(SeqCst)).max().unwrap_or(0)
    }
}
