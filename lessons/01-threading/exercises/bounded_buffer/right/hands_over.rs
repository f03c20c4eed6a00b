//! Who puts while somebody waits to take hands the item over, past the buffer; and who takes lets
//! in the item of the first that waits to put.

use std::collections::VecDeque;

use super::sync::Mutex;
use super::sync::mpsc::{self, Sender};

#[derive(Debug, Default)]
struct State {
    items: VecDeque<u64>,
    takers: VecDeque<Sender<u64>>,
    putters: VecDeque<(u64, Sender<()>)>,
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
        if let Some(taker) = state.takers.pop_front() {
            taker.send(item).unwrap();
        } else if state.items.len() < self.capacity {
            state.items.push_back(item);
        } else {
            let (sender, let_in) = mpsc::channel();
            state.putters.push_back((item, sender));
            drop(state);
            let_in.recv().unwrap();
        }
    }

    pub fn take(&self) -> u64 {
        let mut state = self.state.lock().unwrap();
        let Some(item) = state.items.pop_front() else {
            let (sender, handed_over) = mpsc::channel();
            state.takers.push_back(sender);
            drop(state);
            return handed_over.recv().unwrap();
        };
        if let Some((item, putter)) = state.putters.pop_front() {
            state.items.push_back(item);
            putter.send(()).unwrap();
        }
        item
    }
}
