//! A bit for each permit, in a number that has eight of them.

use super::sync::{Condvar, Mutex};

/// Lets only so many threads in at once.
#[derive(Debug)]
pub struct Semaphore {
    free: Mutex<u8>,
    given_back: Condvar,
}

/// The right to be inside. Dropping it gives it back.
#[derive(Debug)]
pub struct Permit<'a> {
    semaphore: &'a Semaphore,
    bit: u8,
}

impl Semaphore {
    /// A semaphore all of whose permits are free.
    pub fn new(permits: usize) -> Semaphore {
        let free = (0..8.min(permits)).fold(0, |free, bit| free | 1 << bit);
        Semaphore { free: Mutex::new(free), given_back: Condvar::new() }
    }

    /// Takes a permit; waits while there is none.
    pub fn acquire(&self) -> Permit<'_> {
        let free = self.free.lock().unwrap();
        let mut free = self.given_back.wait_while(free, |free| *free == 0).unwrap();
        let bit = 1 << free.trailing_zeros();
        *free &= !bit;
        Permit { semaphore: self, bit }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        *self.semaphore.free.lock().unwrap() |= self.bit;
        self.semaphore.given_back.notify_one();
    }
}
