//! Locks to read, and locks again to write.

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
        let seen = *self.count.lock().unwrap();
        *self.count.lock().unwrap() = seen + 1;
    }

    pub fn count(&self) -> u64 {
        *self.count.lock().unwrap()
    }
}
