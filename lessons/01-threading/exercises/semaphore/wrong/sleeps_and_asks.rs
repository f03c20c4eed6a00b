//! Asks every millisecond.

use std::time::Duration;

use super::sync::{atomic::{AtomicUsize, Ordering::SeqCst}, thread};

#[derive(Debug)]
pub struct Semaphore {
    free: AtomicUsize,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { free: AtomicUsize::new(permits) }
    }

    pub fn acquire(&self) -> Permit<'_> {
        while self.free.fetch_update(SeqCst, SeqCst, |free| free.checked_sub(1)).is_err() {
            thread::sleep(Duration::from_millis(1));
        }
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.0.free.fetch_add(1, SeqCst);
    }
}
