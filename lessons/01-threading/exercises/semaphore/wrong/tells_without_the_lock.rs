//! Gives back and wakes between the moment another thread looks and the moment it waits.

use super::sync::{Condvar, Mutex, atomic::{AtomicUsize, Ordering::SeqCst}};

#[derive(Debug)]
pub struct Semaphore {
    free: AtomicUsize,
    door: Mutex<()>,
    given_back: Condvar,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { free: AtomicUsize::new(permits), door: Mutex::new(()), given_back: Condvar::new() }
    }

    pub fn acquire(&self) -> Permit<'_> {
        let taken = || self.free.fetch_update(SeqCst, SeqCst, |free| free.checked_sub(1));
        let door = self.door.lock().unwrap();
        drop(self.given_back.wait_while(door, |()| taken().is_err()).unwrap());
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.0.free.fetch_add(1, SeqCst);
        self.0.given_back.notify_one();
    }
}
