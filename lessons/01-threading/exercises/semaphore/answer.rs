//! Exercise 1.12 · A semaphore
//!
//! A semaphore has so many permits, at least 1. `acquire` takes one; while all
//! are taken it waits, at rest: nobody polls. Dropping the `Permit` gives it
//! back, also when its holder panics and unwinds, and also in another thread
//! than the one that took it: a permit can be sent to one.
//! So there are never more holders than permits, and as many as there are
//! permits may hold one at the same time. When one is given back, a thread that
//! waits gets it, and nobody has to come by for that. Which one is up to you.
//!
//! A Mutex and a Condvar are enough. What the two types hold is up to you. A
//! condvar may wake a thread that nobody has notified.
//!
//! In Python: `threading.BoundedSemaphore(permits)`, and `with semaphore:`.

#[allow(unused_imports, reason = "yours to use")]
use super::sync::{Arc, Condvar, Mutex, atomic, mpsc, thread};

/// Lets only so many threads in at once.
#[derive(Debug)]
pub struct Semaphore {
    // Your fields.
}

/// The right to be inside. Dropping it gives it back.
#[derive(Debug)]
pub struct Permit<'a> {
    // What giving it back needs.
    semaphore: &'a Semaphore,
}

impl Semaphore {
    /// A semaphore all of whose permits are free.
    pub fn new(permits: usize) -> Semaphore {
        let _ = permits;
        todo!("a semaphore all of whose permits are free")
    }

    /// Takes a permit; waits while there is none.
    pub fn acquire(&self) -> Permit<'_> {
        todo!("wait until a permit is free, and take it")
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        todo!("give the permit back, and wake who waits for it")
    }
}
