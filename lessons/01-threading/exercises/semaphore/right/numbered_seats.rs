//! A seat for each permit: a permit knows its own, and who wants one looks for a free one.

use super::sync::{Condvar, Mutex};

/// Lets only so many threads in at once.
#[derive(Debug)]
pub struct Semaphore {
    taken: Mutex<Vec<bool>>,
    left: Condvar,
}

/// The right to be inside. Dropping it gives it back.
#[derive(Debug)]
pub struct Permit<'a> {
    semaphore: &'a Semaphore,
    seat: usize,
}

impl Semaphore {
    /// A semaphore all of whose permits are free.
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { taken: Mutex::new(vec![false; permits]), left: Condvar::new() }
    }

    /// Takes a permit; waits while there is none.
    pub fn acquire(&self) -> Permit<'_> {
        let mut taken = self.taken.lock().unwrap();
        loop {
            if let Some(seat) = taken.iter().position(|taken| !taken) {
                taken[seat] = true;
                return Permit { semaphore: self, seat };
            }
            taken = self.left.wait(taken).unwrap();
        }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.semaphore.taken.lock().unwrap()[self.seat] = false;
        self.semaphore.left.notify_one();
    }
}
