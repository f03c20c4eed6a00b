//! A lock that many may hold to read, and one to write.

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
        *self.count.write().unwrap() += 1;
    }

    pub fn count(&self) -> u64 {
        *self.count.read().unwrap()
    }
}
