//! The flag is stored last, with a release, and looked at first, with an acquire.

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
        self.value.store(value, Relaxed);
        // Takes along all that this thread has stored before.
        self.published.store(true, Release);
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        // Who sees the flag this way sees as well what was stored before it: so `Relaxed` will do
        // for the value.
        self.published.load(Acquire).then(|| self.value.load(Relaxed))
    }
}
