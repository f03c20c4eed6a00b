//! Gives a permit back if it gets the lock, and lets others go first three times for that.

use super::sync::{Condvar, Mutex, thread};

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

    pub fn acquire(&self) -> Permit<'_> {
        let mut free = self.free.lock().unwrap();
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
        for _ in 0..3 {
            if let Ok(mut free) = self.0.free.try_lock() {
                *free += 1;
                self.0.given_back.notify_one();
                return;
            }
            thread::yield_now();
        }
    }
}
