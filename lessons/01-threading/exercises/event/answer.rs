//! Exercise 1.11 · Event
//!
//! Make a flag that threads wait for. It is not set at first.
//!
//! - `set` sets it. All who wait at that moment go on, every one of them, even
//!   if `clear` comes right after and they have not woken yet.
//! - `clear` takes it back: who comes to `wait` afterwards has to wait.
//! - `wait` comes back at once while the event is set, and leaves it set. Else
//!   it waits for the next `set`, and never comes back without one.
//! - `is_set` says whether it is set, also while others are in the middle of a
//!   call.
//! - Who waits sleeps, until another thread does something about it. To ask
//!   again and again is not to wait.
//!
//! Your event is tried under every schedule, with as many threads as come and
//! as many calls as they make. Among them are those in which a condvar wakes a
//! thread although nobody has notified it: that may happen, again and again.
//!
//! In Python this is a `threading.Event`. Its `wait` looks at the flag once,
//! sleeps if it is not set, and does not look again: CPython's conditions wake
//! nobody who was not notified, and who was may go. In Rust that is not so.

#[allow(unused_imports, reason = "yours to use")]
use super::sync::{Arc, Condvar, Mutex};

/// A flag that threads wait for.
#[derive(Debug)]
pub struct Event {
    // Your fields.
}

impl Event {
    /// An event that is not set.
    pub fn new() -> Event {
        todo!("an event that is not set")
    }

    /// Sets it, and lets all go that wait.
    pub fn set(&self) {
        todo!("set it, and tell all who wait")
    }

    /// From now on, who comes has to wait.
    pub fn clear(&self) {
        todo!("take it back")
    }

    /// Waits until it is set.
    pub fn wait(&self) {
        todo!("wait, unless it is set")
    }

    /// Whether it is set.
    pub fn is_set(&self) -> bool {
        todo!("say whether it is set")
    }
}
