//! Tries to get the lock, and lets others go first where it does not; waits at rest for a permit.

use super::sync::{Condvar, Mutex, MutexGuard, thread};

#[derive(Debug)]
pub struct Semaphore {
    free: Mutex<usize>,
    given_back: Condvar,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { free: Mutex::new(permits), given_back: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, usize> {
        loop {
            match self.free.try_lock() {
                Ok(free) => return free,
                Err(_) => thread::yield_now(),
            }
        }
    }

    pub fn acquire(&self) -> Permit<'_> {
        let mut free = self.lock();
        loop {
            match free.checked_sub(1) {
                Some(rest) => {
                    *free = rest;
                    return Permit(self);
                }
                None => free = self.given_back.wait(free).unwrap(),
            }
        }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        *self.lock() += 1;
        self.0.given_back.notify_one();
    }
}

impl Permit<'_> {
    fn lock(&self) -> MutexGuard<'_, usize> {
        self.0.lock()
    }
}
