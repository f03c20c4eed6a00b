//! Exercise 1.16 · Publish a value
//!
//! One thread calls `publish`, once, with any `u64`. Others call `read`, at any
//! time and as often as they like. They get `None` as long as nothing is
//! published, and the value from then on: each of them, and each time.
//!
//! Nobody waits: no lock, and no loop until something comes. Two atomics will
//! do, one for the value and one for a flag. Each of their methods asks for an
//! `Ordering`, and that is what is judged: the trial goes through all that
//! Rust's memory model allows, also what your processor never does but another
//! may.
//!
//! In Python: `self.value = value`, then `self.published = True`. Who sees the
//! flag sees the value as well: the GIL, or else a lock in each object, keeps all
//! writes in order. Rust and the processor keep only the order you ask for.

#[allow(unused_imports, reason = "yours to use")]
use super::sync::atomic::{AtomicBool, AtomicU64, Ordering, fence};

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
        let _ = (&self.published, value);
        todo!("store the value and the flag, each with the ordering that it needs")
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        let _ = &self.value;
        todo!("look at the flag, and then at the value")
    }
}
