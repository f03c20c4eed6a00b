//! Never waits for room.

use std::collections::VecDeque;

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Buffer {
    items: Mutex<VecDeque<u64>>,
    not_empty: Condvar,
}

impl Buffer {
    pub fn new(_capacity: usize) -> Buffer {
        Buffer { items: Mutex::default(), not_empty: Condvar::new() }
    }

    pub fn put(&self, item: u64) {
        self.items.lock().unwrap().push_back(item);
        self.not_empty.notify_one();
    }

    pub fn take(&self) -> u64 {
        let mut items = self.items.lock().unwrap();
        while items.is_empty() {
            items = self.not_empty.wait(items).unwrap();
        }
        items.pop_front().unwrap()
    }
}
