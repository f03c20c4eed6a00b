//! The lock itself as the permit: it is given to one at a time.

use super::sync::{Mutex, MutexGuard};

#[derive(Debug)]
pub struct Semaphore {
    taken: Mutex<usize>,
}

#[derive(Debug)]
pub struct Permit<'a> {
    taken: MutexGuard<'a, usize>,
}

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        let _ = permits;
        Semaphore { taken: Mutex::new(0) }
    }

    pub fn acquire(&self) -> Permit<'_> {
        let mut taken = self.taken.lock().unwrap();
        *taken += 1;
        Permit { taken }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        *self.taken -= 1;
    }
}
