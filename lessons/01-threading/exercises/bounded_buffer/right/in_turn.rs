//! Everybody draws a number: who came first goes first.

use std::collections::VecDeque;

use super::sync::{Condvar, Mutex};

#[derive(Debug, Default)]
struct State {
    items: VecDeque<u64>,
    /// The next number to draw, and the one whose turn it is, to put and to take.
    put: (usize, usize),
    take: (usize, usize),
}

#[derive(Debug)]
pub struct Buffer {
    capacity: usize,
    state: Mutex<State>,
    changed: Condvar,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        Buffer { capacity, state: Mutex::default(), changed: Condvar::new() }
    }

    pub fn put(&self, item: u64) {
        let mut state = self.state.lock().unwrap();
        let number = state.put.0;
        state.put.0 += 1;
        while state.put.1 != number || state.items.len() == self.capacity {
            state = self.changed.wait(state).unwrap();
        }
        state.put.1 += 1;
        state.items.push_back(item);
        self.changed.notify_all();
    }

    pub fn take(&self) -> u64 {
        let mut state = self.state.lock().unwrap();
        let number = state.take.0;
        state.take.0 += 1;
        loop {
            if state.take.1 == number
                && let Some(item) = state.items.pop_front()
            {
                state.take.1 += 1;
                self.changed.notify_all();
                return item;
            }
            state = self.changed.wait(state).unwrap();
        }
    }
}
