//! Two halves of the value, and the flag between them.

use super::sync::atomic::{
    AtomicBool, AtomicU32,
    Ordering::{Acquire, Relaxed, Release},
};

/// Holds a value once it is published.
pub struct Letterbox {
    upper: AtomicU32,
    lower: AtomicU32,
    published: AtomicBool,
}

impl Letterbox {
    /// A letterbox in which nothing is published yet.
    pub fn new() -> Letterbox {
        Letterbox {
            upper: AtomicU32::new(0),
            lower: AtomicU32::new(0),
            published: AtomicBool::new(false),
        }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        self.upper.store((value >> 32) as u32, Relaxed);
        self.published.store(true, Release);
        self.lower.store(value as u32, Relaxed);
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        if !self.published.load(Acquire) {
            return None;
        }
        let [upper, lower] = [&self.upper, &self.lower].map(|half| half.load(Relaxed));
        Some(u64::from(upper) << 32 | u64::from(lower))
    }
}
