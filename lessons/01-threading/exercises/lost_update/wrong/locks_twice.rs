//! Asks for the count while it holds its lock.

use super::sync::Mutex;

#[derive(Debug)]
pub struct Counter {
    count: Mutex<u64>,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { count: Mutex::new(0) }
    }

    pub fn add_one(&self) {
        let mut count = self.count.lock().unwrap();
        *count = self.count() + 1;
    }

    pub fn count(&self) -> u64 {
        *self.count.lock().unwrap()
    }
}
