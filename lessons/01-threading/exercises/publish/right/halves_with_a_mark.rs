//! Two halves, each beside a mark that it is there: an atomic is always whole, so each tells for
//! itself, and neither has to be ordered with the other.

use super::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Holds a value once it is published.
pub struct Letterbox {
    upper: AtomicU64,
    lower: AtomicU64,
}

impl Letterbox {
    /// A letterbox in which nothing is published yet.
    pub fn new() -> Letterbox {
        Letterbox { upper: AtomicU64::new(0), lower: AtomicU64::new(0) }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        self.upper.store(MARK | value >> 32, Relaxed);
        self.lower.store(MARK | value & HALF, Relaxed);
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        let [upper, lower] = [&self.upper, &self.lower].map(|half| half.load(Relaxed));
        if upper & lower & MARK == 0 {
            return None;
        }
        Some(upper << 32 | lower & HALF)
    }
}

const HALF: u64 = 0xffff_ffff;
const MARK: u64 = 1 << 32;
