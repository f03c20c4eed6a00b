//! Counts those inside, and wakes all who wait.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Semaphore {
    permits: usize,
    taken: Mutex<usize>,
    changed: Condvar,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { permits, taken: Mutex::new(0), changed: Condvar::new() }
    }

    pub fn acquire(&self) -> Permit<'_> {
        let mut taken = self.taken.lock().unwrap();
        while *taken >= self.permits {
            taken = self.changed.wait(taken).unwrap();
        }
        *taken += 1;
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut taken = self.0.taken.lock().unwrap();
        // Who is woken waits for the lock first.
        self.0.changed.notify_all();
        *taken -= 1;
    }
}
