//! Looks under one lock, and sleeps with another one.

use std::collections::VecDeque;

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Buffer {
    capacity: usize,
    items: Mutex<VecDeque<u64>>,
    sleep: Mutex<()>,
    changed: Condvar,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        Buffer { capacity, items: Mutex::default(), sleep: Mutex::new(()), changed: Condvar::new() }
    }

    /// Tries this until it succeeds.
    fn wait_for<T>(&self, attempt: impl Fn(&mut VecDeque<u64>) -> Option<T>) -> T {
        loop {
            if let Some(done) = attempt(&mut self.items.lock().unwrap()) {
                self.changed.notify_all();
                return done;
            }
            drop(self.changed.wait(self.sleep.lock().unwrap()));
        }
    }

    pub fn put(&self, item: u64) {
        self.wait_for(|items| {
            let room = items.len() < self.capacity;
            room.then(|| items.push_back(item))
        });
    }

    pub fn take(&self) -> u64 {
        self.wait_for(VecDeque::pop_front)
    }
}
