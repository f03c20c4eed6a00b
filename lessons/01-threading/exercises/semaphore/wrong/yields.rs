//! Asks again and again, and lets others go first in between.

use super::sync::{Mutex, thread};

#[derive(Debug)]
pub struct Semaphore {
    free: Mutex<usize>,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { free: Mutex::new(permits) }
    }

    pub fn acquire(&self) -> Permit<'_> {
        loop {
            let mut free = self.free.lock().unwrap();
            if *free > 0 {
                *free -= 1;
                return Permit(self);
            }
            drop(free);
            thread::yield_now();
        }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        *self.0.free.lock().unwrap() += 1;
    }
}
