//! Sleeps for a moment, and asks again.

use std::collections::VecDeque;
use std::time::Duration;

use super::sync::{Mutex, thread};

#[derive(Debug)]
pub struct Buffer {
    capacity: usize,
    items: Mutex<VecDeque<u64>>,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        Buffer { capacity, items: Mutex::default() }
    }

    pub fn put(&self, item: u64) {
        loop {
            let mut items = self.items.lock().unwrap();
            if items.len() < self.capacity {
                return items.push_back(item);
            }
            drop(items);
            thread::sleep(Duration::from_millis(1));
        }
    }

    pub fn take(&self) -> u64 {
        loop {
            if let Some(item) = self.items.lock().unwrap().pop_front() {
                return item;
            }
            thread::sleep(Duration::from_millis(1));
        }
    }
}
