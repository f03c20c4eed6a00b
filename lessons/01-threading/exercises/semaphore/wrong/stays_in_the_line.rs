//! Who waits enters a line, and stays in it if it gets in by a second look: the next permit calls it
//! in vain.

use std::collections::VecDeque;

use super::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use super::sync::{Mutex, thread};

#[derive(Debug)]
pub struct Semaphore {
    free: AtomicUsize,
    line: Mutex<VecDeque<thread::Thread>>,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { free: AtomicUsize::new(permits), line: Mutex::default() }
    }

    pub fn acquire(&self) -> Permit<'_> {
        while !self.takes() {
            self.line.lock().unwrap().push_back(thread::current());
            if self.takes() {
                break;
            }
            thread::park();
        }
        Permit(self)
    }

    fn takes(&self) -> bool {
        self.free.fetch_update(SeqCst, SeqCst, |free| free.checked_sub(1)).is_ok()
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.0.free.fetch_add(1, SeqCst);
        if let Some(next) = self.0.line.lock().unwrap().pop_front() {
            next.unpark();
        }
    }
}
