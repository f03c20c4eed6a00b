//! Who waits at the turnstile keeps those out that want to give back.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Semaphore {
    turnstile: Mutex<()>,
    free: Mutex<usize>,
    given_back: Condvar,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        let (turnstile, free) = (Mutex::new(()), Mutex::new(permits));
        Semaphore { turnstile, free, given_back: Condvar::new() }
    }

    pub fn acquire(&self) -> Permit<'_> {
        let _first = self.turnstile.lock().unwrap();
        let free = self.free.lock().unwrap();
        let mut free = self.given_back.wait_while(free, |free| *free == 0).unwrap();
        *free -= 1;
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let _first = self.0.turnstile.lock().unwrap();
        *self.0.free.lock().unwrap() += 1;
        self.0.given_back.notify_one();
    }
}
