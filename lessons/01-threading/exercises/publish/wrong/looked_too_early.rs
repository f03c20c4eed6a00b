//! Whoever finds nothing says so, and then nothing can be published any more.

use super::sync::atomic::{
    AtomicU8, AtomicU64,
    Ordering::{AcqRel, Acquire, Relaxed},
};

/// Holds a value once it is published.
pub struct Letterbox {
    value: AtomicU64,
    state: AtomicU8,
}

impl Letterbox {
    /// A letterbox in which nothing is published yet.
    pub fn new() -> Letterbox {
        Letterbox { value: AtomicU64::new(0), state: AtomicU8::new(NEW) }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        self.value.store(value, Relaxed);
        let _ = self.state.compare_exchange(NEW, PUBLISHED, AcqRel, Acquire);
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        match self.state.compare_exchange(NEW, FOUND_EMPTY, AcqRel, Acquire) {
            Err(PUBLISHED) => Some(self.value.load(Relaxed)),
            _ => None,
        }
    }
}

const NEW: u8 = 0;
const FOUND_EMPTY: u8 = 1;
const PUBLISHED: u8 = 2;
