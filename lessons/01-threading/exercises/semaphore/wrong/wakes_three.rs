//! Wakes who waits, but not more than three of them.

use super::sync::{Condvar, Mutex};

/// Lets only so many threads in at once.
#[derive(Debug)]
pub struct Semaphore {
    free: Mutex<(usize, usize)>,
    given_back: Condvar,
}

/// The right to be inside. Dropping it gives it back.
#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    /// A semaphore all of whose permits are free.
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { free: Mutex::new((permits, 0)), given_back: Condvar::new() }
    }

    /// Takes a permit; waits while there is none.
    pub fn acquire(&self) -> Permit<'_> {
        let mut free = self.free.lock().unwrap();
        while free.0 == 0 {
            free.1 = (free.1 + 1).min(3);
            free = self.given_back.wait(free).unwrap();
        }
        free.0 -= 1;
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut free = self.0.free.lock().unwrap();
        free.0 += 1;
        if free.1 > 0 {
            free.1 -= 1;
            self.0.given_back.notify_one();
        }
    }
}
