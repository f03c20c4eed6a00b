//! Waits only when more are inside than there are permits.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Semaphore {
    permits: usize,
    taken: Mutex<usize>,
    given_back: Condvar,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { permits, taken: Mutex::new(0), given_back: Condvar::new() }
    }

    pub fn acquire(&self) -> Permit<'_> {
        let taken = self.taken.lock().unwrap();
        let mut taken = self.given_back.wait_while(taken, |taken| *taken > self.permits).unwrap();
        *taken += 1;
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        *self.0.taken.lock().unwrap() -= 1;
        self.0.given_back.notify_one();
    }
}
