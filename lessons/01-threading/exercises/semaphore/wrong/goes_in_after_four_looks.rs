//! Looks again when it wakes, but not more than four times.

use super::sync::{Condvar, Mutex};

/// Lets only so many threads in at once.
#[derive(Debug)]
pub struct Semaphore {
    free: Mutex<usize>,
    given_back: Condvar,
}

/// The right to be inside. Dropping it gives it back.
#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    /// A semaphore all of whose permits are free.
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { free: Mutex::new(permits), given_back: Condvar::new() }
    }

    /// Takes a permit; waits while there is none.
    pub fn acquire(&self) -> Permit<'_> {
        let mut free = self.free.lock().unwrap();
        for _ in 0..4 {
            if *free == 0 {
                free = self.given_back.wait(free).unwrap();
            }
        }
        *free = free.saturating_sub(1);
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        *self.0.free.lock().unwrap() += 1;
        self.0.given_back.notify_one();
    }
}
