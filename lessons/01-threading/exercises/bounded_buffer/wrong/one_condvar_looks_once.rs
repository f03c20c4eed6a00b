//! Wakes all, and each believes that it was meant.

use std::collections::VecDeque;

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Buffer {
    capacity: usize,
    items: Mutex<VecDeque<u64>>,
    changed: Condvar,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        Buffer { capacity, items: Mutex::default(), changed: Condvar::new() }
    }

    pub fn put(&self, item: u64) {
        let mut items = self.items.lock().unwrap();
        if items.len() == self.capacity {
            items = self.changed.wait(items).unwrap();
        }
        items.push_back(item);
        self.changed.notify_all();
    }

    pub fn take(&self) -> u64 {
        let mut items = self.items.lock().unwrap();
        if items.is_empty() {
            items = self.changed.wait(items).unwrap();
        }
        let item = items.pop_front().unwrap();
        self.changed.notify_all();
        item
    }
}
