//! Looks again from time to time, and is notified all the same.

use std::collections::VecDeque;
use std::time::Duration;

use super::sync::{Condvar, Mutex};

const A_MOMENT: Duration = Duration::from_millis(100);

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
        while items.len() >= self.capacity {
            items = self.changed.wait_timeout(items, A_MOMENT).unwrap().0;
        }
        items.push_back(item);
        self.changed.notify_all();
    }

    pub fn take(&self) -> u64 {
        let mut items = self.items.lock().unwrap();
        while items.is_empty() {
            items = self.changed.wait_timeout(items, A_MOMENT).unwrap().0;
        }
        self.changed.notify_all();
        items.pop_front().unwrap()
    }
}
