//! The flag says what is missing, not what is there.

use super::sync::atomic::{
    AtomicBool, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};

/// Holds a value once it is published.
pub struct Letterbox {
    value: AtomicU64,
    missing: AtomicBool,
}

impl Letterbox {
    /// A letterbox in which nothing is published yet.
    pub fn new() -> Letterbox {
        Letterbox { value: AtomicU64::new(0), missing: AtomicBool::new(true) }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        self.value.store(value, Relaxed);
        self.missing.store(false, Release);
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        if self.missing.load(Acquire) { None } else { Some(self.value.load(Relaxed)) }
    }
}
