//! Puts nothing in that is in already.

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
        let mut items = self.items.lock().unwrap();
        while items.len() == self.capacity {
            items = self.not_full.wait(items).unwrap();
        }
        if !items.contains(&item) {
            items.push_back(item);
        }
        self.not_empty.notify_one();
    }

    pub fn take(&self) -> u64 {
        let mut items = self.items.lock().unwrap();
        loop {
            if let Some(item) = items.pop_front() {
                self.not_full.notify_one();
                return item;
            }
            items = self.not_empty.wait(items).unwrap();
        }
    }
}
