//! Waits for a second at most, and then goes in as it is.

use std::time::Duration;

use super::sync::{Condvar, Mutex};

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
        let (free, a_second) = (self.free.lock().unwrap(), Duration::from_secs(1));
        let none = |free: &mut usize| *free == 0;
        let (mut free, _) = self.given_back.wait_timeout_while(free, a_second, none).unwrap();
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
