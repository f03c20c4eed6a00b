//! From unpublished to published, and a read that only asks whether it is.

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
        let first = self.published.compare_exchange(false, true, Release, Relaxed);
        first.expect("it is called once");
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        let published = self.published.compare_exchange(true, true, Acquire, Relaxed);
        published.is_ok().then(|| self.value.load(Relaxed))
    }
}
