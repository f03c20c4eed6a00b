//! No condvar: who waits puts itself on a list and parks.

use std::collections::VecDeque;

use super::sync::Mutex;
use super::sync::thread::{self, Thread};

#[derive(Debug, Default)]
struct State {
    items: VecDeque<u64>,
    putters: Vec<Thread>,
    takers: Vec<Thread>,
}

#[derive(Debug)]
pub struct Buffer {
    capacity: usize,
    state: Mutex<State>,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        Buffer { capacity, state: Mutex::default() }
    }

    pub fn put(&self, item: u64) {
        let mut state = self.state.lock().unwrap();
        while state.items.len() == self.capacity {
            state.putters.push(thread::current());
            drop(state);
            thread::park();
            state = self.state.lock().unwrap();
        }
        state.items.push_back(item);
        // Each looks for itself, and puts itself on the list again.
        state.takers.drain(..).for_each(|taker| taker.unpark());
    }

    pub fn take(&self) -> u64 {
        let mut state = self.state.lock().unwrap();
        loop {
            if let Some(item) = state.items.pop_front() {
                state.putters.drain(..).for_each(|putter| putter.unpark());
                return item;
            }
            state.takers.push(thread::current());
            drop(state);
            thread::park();
            state = self.state.lock().unwrap();
        }
    }
}
