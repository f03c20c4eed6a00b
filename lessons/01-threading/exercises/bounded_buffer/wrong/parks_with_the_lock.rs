//! Sleeps with the lock in its hands.

use std::collections::VecDeque;

use super::sync::Mutex;
use super::sync::thread::{self, Thread};

#[derive(Debug)]
pub struct Buffer {
    capacity: usize,
    items: Mutex<VecDeque<u64>>,
    sleepers: Mutex<Vec<Thread>>,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        Buffer { capacity, items: Mutex::default(), sleepers: Mutex::default() }
    }

    fn sleep(&self) {
        self.sleepers.lock().unwrap().push(thread::current());
        thread::park();
    }

    fn wake(&self) {
        self.sleepers.lock().unwrap().drain(..).for_each(|sleeper| sleeper.unpark());
    }

    pub fn put(&self, item: u64) {
        let mut items = self.items.lock().unwrap();
        while items.len() == self.capacity {
            self.sleep();
        }
        items.push_back(item);
        self.wake();
    }

    pub fn take(&self) -> u64 {
        let mut items = self.items.lock().unwrap();
        while items.is_empty() {
            self.sleep();
        }
        let item = items.pop_front().unwrap();
        self.wake();
        item
    }
}
