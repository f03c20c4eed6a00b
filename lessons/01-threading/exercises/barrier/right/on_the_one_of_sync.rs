//! The barrier that there is, and a count beside it: nobody comes again before all were counted.

use super::sync;
use super::sync::atomic::{AtomicUsize, Ordering::SeqCst};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    came: AtomicUsize,
    inner: sync::Barrier,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, came: AtomicUsize::new(0), inner: sync::Barrier::new(threads) }
    }

    pub fn wait(&self) -> usize {
        let place = self.came.fetch_add(1, SeqCst) % self.threads;
        self.inner.wait();
        place
    }
}
