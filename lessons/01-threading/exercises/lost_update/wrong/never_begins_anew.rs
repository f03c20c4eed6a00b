//! A count that all counters share, and that stays when they are gone.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};

static COUNT: AtomicU64 = AtomicU64::new(0);

#[derive(Debug)]
pub struct Counter {}

impl Counter {
    pub fn new() -> Counter {
        Counter {}
    }

    pub fn add_one(&self) {
        COUNT.fetch_add(1, SeqCst);
    }

    pub fn count(&self) -> u64 {
        COUNT.load(SeqCst)
    }
}
