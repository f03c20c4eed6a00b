//! Does not return before somebody has read the value.

use super::sync::atomic::{
    AtomicBool, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};
use super::sync::thread;

/// Holds a value once it is published.
pub struct Letterbox {
    value: AtomicU64,
    published: AtomicBool,
    read: AtomicBool,
}

impl Letterbox {
    /// A letterbox in which nothing is published yet.
    pub fn new() -> Letterbox {
        Letterbox {
            value: AtomicU64::new(0),
            published: AtomicBool::new(false),
            read: AtomicBool::new(false),
        }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        self.value.store(value, Relaxed);
        self.published.store(true, Release);
        while !self.read.load(Acquire) {
            thread::yield_now();
        }
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        if !self.published.load(Acquire) {
            return None;
        }
        self.read.store(true, Release);
        Some(self.value.load(Relaxed))
    }
}
