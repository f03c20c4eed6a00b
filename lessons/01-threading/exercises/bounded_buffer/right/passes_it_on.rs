//! Wakes one only where the buffer was empty or full; who finds more than it needs wakes the next.

use std::collections::VecDeque;

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Buffer {
    capacity: usize,
    items: Mutex<VecDeque<u64>>,
    not_full: Condvar,
    not_empty: Condvar,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        let (not_full, not_empty) = (Condvar::new(), Condvar::new());
        Buffer { capacity, items: Mutex::default(), not_full, not_empty }
    }

    pub fn put(&self, item: u64) {
        let full = |items: &mut VecDeque<u64>| items.len() == self.capacity;
        let mut items = self.not_full.wait_while(self.items.lock().unwrap(), full).unwrap();
        items.push_back(item);
        if items.len() == 1 {
            self.not_empty.notify_one();
        }
        if items.len() < self.capacity {
            self.not_full.notify_one();
        }
    }

    pub fn take(&self) -> u64 {
        let empty = |items: &mut VecDeque<u64>| items.is_empty();
        let mut items = self.not_empty.wait_while(self.items.lock().unwrap(), empty).unwrap();
        let item = items.pop_front().unwrap();
        if items.len() + 1 == self.capacity {
            self.not_full.notify_one();
        }
        if !items.is_empty() {
            self.not_empty.notify_one();
        }
        item
    }
}
