//! Keeps the items in their order, which is not that in which they came.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Buffer {
    capacity: usize,
    items: Mutex<BinaryHeap<Reverse<u64>>>,
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
        items.push(Reverse(item));
        self.not_empty.notify_one();
    }

    pub fn take(&self) -> u64 {
        let mut items = self.items.lock().unwrap();
        loop {
            if let Some(Reverse(item)) = items.pop() {
                self.not_full.notify_one();
                return item;
            }
            items = self.not_empty.wait(items).unwrap();
        }
    }
}
