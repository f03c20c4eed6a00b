//! An atomic that is looked at in one step and changed in the next.

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
        let none = |_: &mut ()| self.free.load(SeqCst) == 0;
        drop(self.given_back.wait_while(self.door.lock().unwrap(), none).unwrap());
        self.free.fetch_sub(1, SeqCst);
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.0.free.fetch_add(1, SeqCst);
        let _door = self.0.door.lock().unwrap();
        self.0.given_back.notify_one();
    }
}
