//! Adds in a thread that nobody waits for.

use super::sync::{
    Arc,
    atomic::{AtomicU64, Ordering::SeqCst},
    thread,
};

#[derive(Debug)]
pub struct Counter {
    count: Arc<AtomicU64>,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { count: Arc::default() }
    }

    pub fn add_one(&self) {
        let count = Arc::clone(&self.count);
        thread::spawn(move || count.fetch_add(1, SeqCst));
    }

    pub fn count(&self) -> u64 {
        self.count.load(SeqCst)
    }
}
