//! Both in one atomic, which needs no ordering: but the value has no bit to spare.

use super::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Holds a value once it is published.
pub struct Letterbox {
    both: AtomicU64,
}

impl Letterbox {
    /// A letterbox in which nothing is published yet.
    pub fn new() -> Letterbox {
        Letterbox { both: AtomicU64::new(0) }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        self.both.store(value << 1 | 1, Relaxed);
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        let both = self.both.load(Relaxed);
        (both & 1 == 1).then_some(both >> 1)
    }
}
