//! Exercise 1.15 · Once, on a miss
//!
//! Make a cache: `get` returns the value of a key, and has it made if it is not
//! there yet.
//!
//! - Each value is made once and kept for good, however many keys there are and
//!   whatever they are. If threads miss it at the same time, one makes it, and
//!   all others wait for it.
//! - To clone a value may take long. Threads that find theirs, be it the same
//!   one, clone it at the same time.
//! - Whether others may read, or make another value, while a value is made is
//!   up to you. `make` does not use the cache.
//!
//! In Python a dictionary and a `Lock` do half of that: whoever reads waits for
//! all others who read, and without the lock `if key not in cache` lets two
//! threads make the same value. Python's library has no lock that many may hold
//! to read and one to write; Rust's has `RwLock`. It is tried under every
//! schedule.

#[allow(unused_imports, reason = "yours to use")]
use std::collections::HashMap;

#[allow(unused_imports, reason = "yours to use")]
use super::sync::RwLock;

/// Values that are made when somebody asks for them first.
pub struct Cache<V> {
    // Your fields, in the place of this one.
    _values: Vec<V>,
}

impl<V: Clone> Cache<V> {
    /// An empty cache.
    pub fn new() -> Cache<V> {
        todo!("an empty cache")
    }

    /// The value of `key`, made by `make` if it is not there.
    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        let _ = (key, make);
        todo!("find the value, or make it")
    }
}
