//! The flag counts how often it may still be read.

use super::sync::atomic::{
    AtomicU64, AtomicUsize,
    Ordering::{AcqRel, Acquire, Relaxed, Release},
};

/// Holds a value once it is published.
pub struct Letterbox {
    value: AtomicU64,
    may_read: AtomicUsize,
}

impl Letterbox {
    /// A letterbox in which nothing is published yet.
    pub fn new() -> Letterbox {
        Letterbox { value: AtomicU64::new(0), may_read: AtomicUsize::new(0) }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        self.value.store(value, Relaxed);
        self.may_read.store(16, Release);
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        let one_less = |may_read: usize| may_read.checked_sub(1);
        self.may_read.fetch_update(AcqRel, Acquire, one_less).ok()?;
        Some(self.value.load(Relaxed))
    }
}
