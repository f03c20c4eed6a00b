//! Does without a flag, until somebody publishes 0.

use super::sync::atomic::{
    AtomicU64,
    Ordering::{Acquire, Release},
};

/// Holds a value once it is published.
pub struct Letterbox {
    value: AtomicU64,
}

impl Letterbox {
    /// A letterbox in which nothing is published yet.
    pub fn new() -> Letterbox {
        Letterbox { value: AtomicU64::new(0) }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        self.value.store(value, Release);
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        match self.value.load(Acquire) {
            0 => None,
            value => Some(value),
        }
    }
}
