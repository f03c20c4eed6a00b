//! Asks again and again, and lets others go first in between.

use super::sync::{atomic::{AtomicUsize, Ordering::SeqCst}, thread};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    came: AtomicUsize,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, came: AtomicUsize::new(0) }
    }

    pub fn wait(&self) -> usize {
        let before = self.came.fetch_add(1, SeqCst);
        let enough = (before / self.threads + 1) * self.threads;
        while self.came.load(SeqCst) < enough {
            thread::yield_now();
        }
        before % self.threads
    }
}
