//! Exercise 1.10 · Bounded buffer
//!
//! Make a buffer with room for `capacity` items (at least 1), into which
//! several threads put items, and from which several threads take them.
//!
//! - `put` waits while there is no room, and then adds the item at the end.
//! - `take` waits while there is no item, and then removes the oldest one.
//! - Nobody waits who need not: not to put while there is room, and not to
//!   take while there is an item.
//! - Who waits sleeps, until another thread does something about it. To ask
//!   again and again is not to wait.
//!
//! Your buffer is tried under every schedule. Among them are those in which a
//! condvar wakes a thread although nobody has notified it: that may happen.
//!
//! In Python this is a `queue.Queue(maxsize)`. It is built from one lock and
//! two conditions, `not_full` and `not_empty`.

#[allow(unused_imports, reason = "yours to use")]
use super::sync::{Arc, Condvar, Mutex};
#[allow(unused_imports, reason = "yours to use")]
use std::collections::VecDeque;

/// Keeps items until they are taken, but not too many.
#[derive(Debug)]
pub struct Buffer {
    // Your fields.
}

impl Buffer {
    /// An empty buffer with room for `capacity` items.
    pub fn new(capacity: usize) -> Buffer {
        let _ = capacity;
        todo!("an empty buffer")
    }

    /// Adds an item, as soon as there is room.
    pub fn put(&self, item: u64) {
        let _ = item;
        todo!("wait for room, add the item, and tell those who wait for one")
    }

    /// Removes the oldest item, as soon as there is one.
    pub fn take(&self) -> u64 {
        todo!("wait for an item, remove it, and tell those who wait for room")
    }
}
