//! A bounded buffer made by hand: a mutex, and a condvar for each reason to wait.

use std::collections::VecDeque;

use super::sync::{Condvar, Mutex, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

struct State {
    items: VecDeque<u64>,
    at_work: usize,
}

struct Buffer {
    state: Mutex<State>,
    room: Condvar,
    news: Condvar,
    capacity: usize,
}

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let state = State { items: VecDeque::new(), at_work: producers.len() };
    let buffer =
        Buffer { state: Mutex::new(state), room: Condvar::new(), news: Condvar::new(), capacity };
    thread::scope(|scope| {
        for producer in producers {
            let buffer = &buffer;
            scope.spawn(move || {
                producer(&|item| buffer.put(item));
                buffer.state.lock().unwrap().at_work -= 1;
                buffer.news.notify_one();
            });
        }
        while let Some(item) = buffer.take() {
            consume(item);
        }
    });
}

impl Buffer {
    fn put(&self, item: u64) {
        let state = self.state.lock().unwrap();
        let mut state =
            self.room.wait_while(state, |state| state.items.len() == self.capacity).unwrap();
        state.items.push_back(item);
        self.news.notify_one();
    }

    fn take(&self) -> Option<u64> {
        let state = self.state.lock().unwrap();
        let mut state = self
            .news
            .wait_while(state, |state| state.items.is_empty() && state.at_work > 0)
            .unwrap();
        self.room.notify_one();
        state.items.pop_front()
    }
}
