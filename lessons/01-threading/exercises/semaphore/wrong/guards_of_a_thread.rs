//! A lock for each permit, whichever is free: its guard belongs to the thread that locked it.

use super::sync::{Condvar, Mutex, MutexGuard, TryLockError};

/// Lets only so many threads in at once.
#[derive(Debug)]
pub struct Semaphore {
    permits: Vec<Mutex<()>>,
    door: Mutex<()>,
    given_back: Condvar,
}

/// The right to be inside. Dropping it gives it back.
#[derive(Debug)]
pub struct Permit<'a> {
    semaphore: &'a Semaphore,
    lock: Option<MutexGuard<'a, ()>>,
}

impl Semaphore {
    /// A semaphore all of whose permits are free.
    pub fn new(permits: usize) -> Semaphore {
        let permits = (0..permits).map(|_| Mutex::new(())).collect();
        Semaphore { permits, door: Mutex::new(()), given_back: Condvar::new() }
    }

    /// Takes a permit; waits while there is none.
    pub fn acquire(&self) -> Permit<'_> {
        let mut door = self.door.lock().unwrap();
        loop {
            if let Some(lock) = self.permits.iter().find_map(take) {
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

/// Whoever panicked with it has left it as it was.
fn take(permit: &Mutex<()>) -> Option<MutexGuard<'_, ()>> {
    match permit.try_lock() {
        Ok(lock) => Some(lock),
        Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    }
}
