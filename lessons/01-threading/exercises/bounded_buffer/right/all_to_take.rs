//! One condvar, and `notify_one` for those who wait for room. When an item is taken, the buffer was
//! not empty, and since it was, `notify_all` has called everybody who waited for an item: who still
//! waits without being called waits for room.

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
        while items.len() == self.capacity {
            items = self.changed.wait(items).unwrap();
        }
        items.push_back(item);
        self.changed.notify_all();
    }

    pub fn take(&self) -> u64 {
        let mut items = self.items.lock().unwrap();
        while items.is_empty() {
            items = self.changed.wait(items).unwrap();
        }
        self.changed.notify_one();
        items.pop_front().unwrap()
    }
}
