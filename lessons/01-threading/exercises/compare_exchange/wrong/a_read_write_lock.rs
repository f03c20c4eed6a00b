//! A lock that many may have to read: who stops with it to write holds all others up.

use super::sync::RwLock;

#[derive(Debug)]
pub struct Maximum {
    largest: RwLock<u64>,
}

impl Maximum {
    pub fn new() -> Maximum {
        Maximum { largest: RwLock::new(0) }
    }

    pub fn record(&self, value: u64) {
        let mut largest = self.largest.write().unwrap();
        *largest = value.max(*largest);
    }

    pub fn max(&self) -> u64 {
        *self.largest.read().unwrap()
    }
}
