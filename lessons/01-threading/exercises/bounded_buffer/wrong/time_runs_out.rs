//! Notifies nobody: sooner or later everybody looks again.

use std::collections::VecDeque;
use std::time::Duration;

use super::sync::{Condvar, Mutex};

const A_MOMENT: Duration = Duration::from_millis(1);

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
            items = self.changed.wait_timeout(items, A_MOMENT).unwrap().0;
        }
        items.push_back(item);
    }

    pub fn take(&self) -> u64 {
        let mut items = self.items.lock().unwrap();
        while items.is_empty() {
            items = self.changed.wait_timeout(items, A_MOMENT).unwrap().0;
        }
        items.pop_front().unwrap()
    }
}
