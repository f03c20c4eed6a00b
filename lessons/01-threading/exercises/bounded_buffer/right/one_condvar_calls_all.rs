//! One condvar, at which all are woken: each finds out whether the news is for it.

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
        let full = |items: &mut VecDeque<u64>| items.len() == self.capacity;
        let mut items = self.changed.wait_while(self.items.lock().unwrap(), full).unwrap();
        items.push_back(item);
        drop(items);
        self.changed.notify_all();
    }

    pub fn take(&self) -> u64 {
        let empty = |items: &mut VecDeque<u64>| items.is_empty();
        let mut items = self.changed.wait_while(self.items.lock().unwrap(), empty).unwrap();
        let item = items.pop_front().unwrap();
        drop(items);
        self.changed.notify_all();
        item
    }
}
