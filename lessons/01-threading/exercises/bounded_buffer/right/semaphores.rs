//! Dijkstra's: one semaphore counts the free places, another one the items.

use std::collections::VecDeque;

use super::sync::{Condvar, Mutex};

#[derive(Debug, Default)]
struct Semaphore {
    permits: Mutex<usize>,
    more: Condvar,
}

impl Semaphore {
    fn acquire(&self) {
        let permits = self.permits.lock().unwrap();
        *self.more.wait_while(permits, |permits| *permits == 0).unwrap() -= 1;
    }

    fn release(&self) {
        *self.permits.lock().unwrap() += 1;
        self.more.notify_one();
    }
}

#[derive(Debug)]
pub struct Buffer {
    places: Semaphore,
    filled: Semaphore,
    items: Mutex<VecDeque<u64>>,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        let places = Semaphore { permits: Mutex::new(capacity), more: Condvar::new() };
        Buffer { places, filled: Semaphore::default(), items: Mutex::default() }
    }

    pub fn put(&self, item: u64) {
        self.places.acquire();
        self.items.lock().unwrap().push_back(item);
        self.filled.release();
    }

    pub fn take(&self) -> u64 {
        self.filled.acquire();
        let item = self.items.lock().unwrap().pop_front().unwrap();
        self.places.release();
        item
    }
}
