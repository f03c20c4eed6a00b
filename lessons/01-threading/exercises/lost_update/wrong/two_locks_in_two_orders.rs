//! Whoever adds and whoever looks take two locks, each in an order of its own.

use super::sync::Mutex;

#[derive(Debug)]
pub struct Counter {
    count: Mutex<u64>,
    log: Mutex<Vec<u64>>,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { count: Mutex::new(0), log: Mutex::default() }
    }

    pub fn add_one(&self) {
        let mut count = self.count.lock().unwrap();
        self.log.lock().unwrap().push(*count);
        *count += 1;
    }

    pub fn count(&self) -> u64 {
        let _log = self.log.lock().unwrap();
        *self.count.lock().unwrap()
    }
}
