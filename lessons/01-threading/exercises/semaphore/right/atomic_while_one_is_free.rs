//! An atomic while permits are free; the lock and the condvar only for those who find none.

use super::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use super::sync::{Condvar, Mutex};

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
        Semaphore {
            free: AtomicUsize::new(permits),
            door: Mutex::new(()),
            given_back: Condvar::new(),
        }
    }

    pub fn acquire(&self) -> Permit<'_> {
        if !self.take() {
            let door = self.door.lock().unwrap();
            drop(self.given_back.wait_while(door, |()| !self.take()).unwrap());
        }
        Permit(self)
    }

    fn take(&self) -> bool {
        self.free.fetch_update(SeqCst, SeqCst, |free| free.checked_sub(1)).is_ok()
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.0.free.fetch_add(1, SeqCst);
        // Nobody is between looking and waiting while this thread holds the lock.
        let _door = self.0.door.lock().unwrap();
        self.0.given_back.notify_one();
    }
}
