//! Exercise 1.6 · Lost update
//!
//! Make a counter that several threads add to at the same time, and that loses
//! no update, whatever the order in which the threads take their steps. To look
//! at the count changes nothing, and is right at each moment. What it counts
//! with is up to you: write its fields, and its three functions.
//!
//! Your counter is tried under every schedule: every order in which a few
//! threads can take their steps. An answer that is right nearly always is
//! wrong here.
//!
//! In Python `self.count += 1` reads, adds and writes back; a thread that
//! comes in between makes an update disappear. The same two steps with an
//! atomic's `load` and `store` lose updates in Rust.

#[allow(unused_imports, reason = "yours to use")]
use super::sync::{
    Arc, Mutex,
    atomic::{AtomicU64, Ordering::SeqCst},
};

/// Counts what many threads add.
#[derive(Debug)]
pub struct Counter {
    // Your fields.
}

impl Counter {
    /// A counter that stands at 0.
    pub fn new() -> Counter {
        todo!("a counter that stands at 0")
    }

    /// Adds one.
    pub fn add_one(&self) {
        todo!("add one, so that nobody comes in between")
    }

    /// How many were added so far.
    pub fn count(&self) -> u64 {
        todo!("how many were added")
    }
}
