//! The value twice, once as it is and once upside down: where the two fit, it is there.

use super::sync::atomic::{
    AtomicU64,
    Ordering::Relaxed,
};

/// Holds a value once it is published.
pub struct Letterbox {
    value: AtomicU64,
    upside_down: AtomicU64,
}

impl Letterbox {
    /// A letterbox in which nothing is published yet.
    pub fn new() -> Letterbox {
        Letterbox { value: AtomicU64::new(0), upside_down: AtomicU64::new(0) }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        self.upside_down.store(!value, Relaxed);
        self.value.store(value, Relaxed);
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        let value = self.value.load(Relaxed);
        (self.upside_down.load(Relaxed) == !value).then_some(value)
    }
}
