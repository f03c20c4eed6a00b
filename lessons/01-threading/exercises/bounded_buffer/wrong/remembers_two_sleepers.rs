//! No condvar: who waits leaves its name, for which there are two places. A third is never called.

use std::collections::VecDeque;

use super::sync::Mutex;
use super::sync::thread::{self, Thread};

#[derive(Debug, Default)]
struct State {
    items: VecDeque<u64>,
    putters: Names,
    takers: Names,
}

#[derive(Debug, Default)]
struct Names([Option<Thread>; 2]);

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
            state.putters.add();
            drop(state);
            thread::park();
            state = self.state.lock().unwrap();
        }
        state.items.push_back(item);
        state.takers.call_all();
    }

    pub fn take(&self) -> u64 {
        let mut state = self.state.lock().unwrap();
        loop {
            if let Some(item) = state.items.pop_front() {
                state.putters.call_all();
                return item;
            }
            state.takers.add();
            drop(state);
            thread::park();
            state = self.state.lock().unwrap();
        }
    }
}

impl Names {
    fn add(&mut self) {
        let place = if self.0[0].is_none() { 0 } else { 1 };
        self.0[place] = Some(thread::current());
    }

    fn call_all(&mut self) {
        self.0.iter_mut().filter_map(Option::take).for_each(|thread| thread.unpark());
    }
}
