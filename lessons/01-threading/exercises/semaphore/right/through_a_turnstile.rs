//! One after the other waits for the next permit; the others wait at the turnstile.

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
        Semaphore {
            turnstile: Mutex::new(()),
            free: Mutex::new(permits),
            given_back: Condvar::new(),
        }
    }

    pub fn acquire(&self) -> Permit<'_> {
        let _first = self.turnstile.lock().unwrap();
        let mut free = self.free.lock().unwrap();
        while *free == 0 {
            free = self.given_back.wait(free).unwrap();
        }
        *free -= 1;
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut free = self.0.free.lock().unwrap();
        *free += 1;
        // There is one at most who waits here, and it does so only while there is none.
        if *free == 1 {
            self.0.given_back.notify_one();
        }
    }
}
