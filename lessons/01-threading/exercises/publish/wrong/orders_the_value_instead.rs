//! The value matters, so the value gets the ordering: but the flag is what is looked at.

use super::sync::atomic::{
    AtomicBool, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};

/// Holds a value once it is published.
pub struct Letterbox {
    value: AtomicU64,
    published: AtomicBool,
}

impl Letterbox {
    /// A letterbox in which nothing is published yet.
    pub fn new() -> Letterbox {
        Letterbox { value: AtomicU64::new(0), published: AtomicBool::new(false) }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        self.value.store(value, Release);
        self.published.store(true, Relaxed);
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        self.published.load(Relaxed).then(|| self.value.load(Acquire))
    }
}
