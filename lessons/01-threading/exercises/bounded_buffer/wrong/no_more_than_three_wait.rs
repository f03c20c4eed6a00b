//! Three may sleep for want of room: a fourth is sent away, its item with it.

use std::collections::VecDeque;

use super::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Buffer {
    capacity: usize,
    items: Mutex<VecDeque<u64>>,
    not_full: Condvar,
    not_empty: Condvar,
    waiting: AtomicUsize,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        let (not_full, not_empty) = (Condvar::new(), Condvar::new());
        let waiting = AtomicUsize::new(0);
        Buffer { capacity, items: Mutex::default(), not_full, not_empty, waiting }
    }

    pub fn put(&self, item: u64) {
        let mut items = self.items.lock().unwrap();
        if items.len() == self.capacity && self.waiting.load(SeqCst) == 3 {
            return;
        }
        self.waiting.fetch_add(1, SeqCst);
        while items.len() == self.capacity {
            items = self.not_full.wait(items).unwrap();
        }
        self.waiting.fetch_sub(1, SeqCst);
        items.push_back(item);
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
