//! Reads with a lock for reading, gives it back, and writes with one for writing.

use super::sync::RwLock;

#[derive(Debug)]
pub struct Counter {
    count: RwLock<u64>,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { count: RwLock::new(0) }
    }

    pub fn add_one(&self) {
        let seen = *self.count.read().unwrap();
        *self.count.write().unwrap() = seen + 1;
    }

    pub fn count(&self) -> u64 {
        *self.count.read().unwrap()
    }
}
