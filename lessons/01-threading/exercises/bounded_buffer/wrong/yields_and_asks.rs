//! Lets others go first, and asks again.

use std::collections::VecDeque;

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
            thread::yield_now();
        }
    }

    pub fn take(&self) -> u64 {
        loop {
            if let Some(item) = self.items.lock().unwrap().pop_front() {
                return item;
            }
            thread::yield_now();
        }
    }
}
