//! Calls one producer when the buffer was full, and nobody when it was not: if two wait and two items
//! are taken before the first is awake, the other is never called.

use std::collections::VecDeque;

use super::sync::{Condvar, Mutex, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

#[derive(Default)]
struct State {
    items: VecDeque<u64>,
    at_work: usize,
}

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let state = State { at_work: producers.len(), ..State::default() };
    let (state, room, news) = (Mutex::new(state), Condvar::new(), Condvar::new());
    thread::scope(|scope| {
        for producer in producers {
            let (state, room, news) = (&state, &room, &news);
            scope.spawn(move || {
                producer(&|item| {
                    let full = |state: &mut State| state.items.len() == capacity;
                    let mut state = room.wait_while(state.lock().unwrap(), full).unwrap();
                    state.items.push_back(item);
                    news.notify_one();
                });
                state.lock().unwrap().at_work -= 1;
                news.notify_one();
            });
        }
        loop {
            let idle = |state: &mut State| state.items.is_empty() && state.at_work > 0;
            let mut state = news.wait_while(state.lock().unwrap(), idle).unwrap();
            if state.items.len() == capacity {
                room.notify_one();
            }
            let item = state.items.pop_front();
            drop(state);
            match item {
                Some(item) => consume(item),
                None => return,
            }
        }
    });
}
