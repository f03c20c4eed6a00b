//! A lock for each permit, whichever is free: a panic poisons it, and the next one falls over that.

use super::sync::{Condvar, Mutex, MutexGuard};

#[derive(Debug)]
pub struct Semaphore {
    permits: Vec<Mutex<()>>,
    door: Mutex<()>,
    given_back: Condvar,
}

#[derive(Debug)]
pub struct Permit<'a> {
    semaphore: &'a Semaphore,
    lock: Option<MutexGuard<'a, ()>>,
}

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        let permits = (0..permits).map(|_| Mutex::new(())).collect();
        Semaphore { permits, door: Mutex::new(()), given_back: Condvar::new() }
    }

    pub fn acquire(&self) -> Permit<'_> {
        let mut door = self.door.lock().unwrap();
        loop {
            if let Some(lock) = self.permits.iter().find_map(|permit| permit.try_lock().ok()) {
                return Permit { semaphore: self, lock: Some(lock) };
            }
            door = self.given_back.wait(door).unwrap();
        }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let _door = self.semaphore.door.lock().unwrap();
        self.lock = None;
        self.semaphore.given_back.notify_one();
    }
}
