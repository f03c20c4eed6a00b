//! Adds to a copy of the count.

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
        let mut count = *self.count.lock().unwrap();
        count += 1;
        let _ = count;
    }

    pub fn count(&self) -> u64 {
        *self.count.lock().unwrap()
    }
}
