//! All buffers have their items in one place.

use std::collections::VecDeque;

use super::sync::{Condvar, Mutex};

static ITEMS: Mutex<VecDeque<u64>> = Mutex::new(VecDeque::new());
static CHANGED: Condvar = Condvar::new();

#[derive(Debug)]
pub struct Buffer {
    capacity: usize,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        Buffer { capacity }
    }

    pub fn put(&self, item: u64) {
        let mut items = ITEMS.lock().unwrap();
        while items.len() == self.capacity {
            items = CHANGED.wait(items).unwrap();
        }
        items.push_back(item);
        CHANGED.notify_all();
    }

    pub fn take(&self) -> u64 {
        let mut items = ITEMS.lock().unwrap();
        while items.is_empty() {
            items = CHANGED.wait(items).unwrap();
        }
        let item = items.pop_front().unwrap();
        CHANGED.notify_all();
        item
    }
}
