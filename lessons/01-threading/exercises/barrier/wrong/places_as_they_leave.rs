//! Tells the places in the order in which they leave.

use super::sync::{self, atomic::{AtomicUsize, Ordering::SeqCst}};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    left: AtomicUsize,
    inner: sync::Barrier,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, left: AtomicUsize::new(0), inner: sync::Barrier::new(threads) }
    }

    pub fn wait(&self) -> usize {
        self.inner.wait();
        self.left.fetch_add(1, SeqCst) % self.threads
    }
}
