//! A lock: right in every schedule, but who stops with it holds all others up.

use super::sync::Mutex;

#[derive(Debug)]
pub struct Maximum {
    largest: Mutex<u64>,
}

impl Maximum {
    pub fn new() -> Maximum {
        Maximum { largest: Mutex::new(0) }
    }

    pub fn record(&self, value: u64) {
        let mut largest = self.largest.lock().unwrap();
        *largest = value.max(*largest);
    }

    pub fn max(&self) -> u64 {
        *self.largest.lock().unwrap()
    }
}
