//! Nobody will ever publish this, so that it can mean that nothing is there.

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
        Letterbox { value: AtomicU64::new(NOTHING) }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        self.value.store(value, Release);
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        let value = self.value.load(Acquire);
        (value != NOTHING).then_some(value)
    }
}

const NOTHING: u64 = 0xdead_beef_dead_beef;
