//! Orders once, and then remembers that it was ordered: but that is known to one reader only.

use super::sync::atomic::{
    AtomicBool, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};

/// Holds a value once it is published.
pub struct Letterbox {
    value: AtomicU64,
    published: AtomicBool,
    known: AtomicBool,
}

impl Letterbox {
    /// A letterbox in which nothing is published yet.
    pub fn new() -> Letterbox {
        Letterbox {
            value: AtomicU64::new(0),
            published: AtomicBool::new(false),
            known: AtomicBool::new(false),
        }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        self.value.store(value, Relaxed);
        self.published.store(true, Release);
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        let known = self.known.load(Relaxed);
        if known || self.published.load(Acquire) {
            self.known.store(true, Relaxed);
            return Some(self.value.load(Relaxed));
        }
        None
    }
}
