//! Keeps a list of those inside, and takes only their permits back.

use super::sync::thread::{self, ThreadId};
use super::sync::{Condvar, Mutex};

/// Lets only so many threads in at once.
#[derive(Debug)]
pub struct Semaphore {
    permits: usize,
    inside: Mutex<Vec<ThreadId>>,
    left: Condvar,
}

/// The right to be inside. Dropping it gives it back.
#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    /// A semaphore all of whose permits are free.
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { permits, inside: Mutex::default(), left: Condvar::new() }
    }

    /// Takes a permit; waits while there is none.
    pub fn acquire(&self) -> Permit<'_> {
        let inside = self.inside.lock().unwrap();
        let full = |inside: &mut Vec<ThreadId>| inside.len() >= self.permits;
        let mut inside = self.left.wait_while(inside, full).unwrap();
        inside.push(thread::current().id());
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut inside = self.0.inside.lock().unwrap();
        if let Some(me) = inside.iter().position(|&thread| thread == thread::current().id()) {
            inside.remove(me);
            self.0.left.notify_one();
        }
    }
}
