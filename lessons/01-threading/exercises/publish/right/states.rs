//! A number instead of a flag: empty, being filled, full.

use super::sync::atomic::{
    AtomicU8, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};

/// Holds a value once it is published.
pub struct Letterbox {
    value: AtomicU64,
    state: AtomicU8,
}

impl Letterbox {
    /// A letterbox in which nothing is published yet.
    pub fn new() -> Letterbox {
        Letterbox { value: AtomicU64::new(0), state: AtomicU8::new(EMPTY) }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        self.state.store(FILLING, Relaxed);
        self.value.store(value, Relaxed);
        self.state.store(FULL, Release);
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        match self.state.load(Acquire) {
            FULL => Some(self.value.load(Relaxed)),
            _ => None,
        }
    }
}

const EMPTY: u8 = 0;
const FILLING: u8 = 1;
const FULL: u8 = 2;
