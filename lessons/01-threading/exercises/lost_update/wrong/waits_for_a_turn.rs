//! Waits until it is called, and nobody calls.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Counter {
    count: Mutex<u64>,
    changed: Condvar,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { count: Mutex::new(0), changed: Condvar::new() }
    }

    pub fn add_one(&self) {
        let mut count = self.count.lock().unwrap();
        let seen = *count;
        if seen > 0 {
            count = self.changed.wait_while(count, |count| *count == seen).unwrap();
        }
        *count += 1;
    }

    pub fn count(&self) -> u64 {
        *self.count.lock().unwrap()
    }
}
