//! 0 says that nothing is there, unless another atomic says that 0 was published.

use super::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

/// Holds a value once it is published.
pub struct Letterbox {
    value: AtomicU64,
    is_nothing: AtomicBool,
}

const NOTHING: u64 = 0;

impl Letterbox {
    /// A letterbox in which nothing is published yet.
    pub fn new() -> Letterbox {
        Letterbox { value: AtomicU64::new(NOTHING), is_nothing: AtomicBool::new(false) }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        if value == NOTHING {
            self.is_nothing.store(true, Relaxed);
        } else {
            self.value.store(value, Relaxed);
        }
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        let value = self.value.load(Relaxed);
        (value != NOTHING || self.is_nothing.load(Relaxed)).then_some(value)
    }
}
