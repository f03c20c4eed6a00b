//! A lock for each permit, in turn: it may be held while another one is free.

use super::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use super::sync::{Mutex, MutexGuard};

#[derive(Debug)]
pub struct Semaphore {
    permits: Vec<Mutex<()>>,
    next: AtomicUsize,
}

#[derive(Debug)]
pub struct Permit<'a> {
    _lock: MutexGuard<'a, ()>,
}

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        let permits = (0..permits).map(|_| Mutex::new(())).collect();
        Semaphore { permits, next: AtomicUsize::new(0) }
    }

    pub fn acquire(&self) -> Permit<'_> {
        let next = self.next.fetch_add(1, SeqCst) % self.permits.len();
        Permit { _lock: self.permits[next].lock().unwrap() }
    }
}
