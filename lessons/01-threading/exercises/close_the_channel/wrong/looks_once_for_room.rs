//! A producer that was woken takes it for granted that the room is still there.

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
                    let mut state = state.lock().unwrap();
                    if state.items.len() == capacity {
                        state = room.wait(state).unwrap();
                    }
                    state.items.push_back(item);
                    news.notify_one();
                });
                state.lock().unwrap().at_work -= 1;
                news.notify_one();
            });
        }
        loop {
            let idle = |state: &mut State| state.items.is_empty() && state.at_work > 0;
            let item = news.wait_while(state.lock().unwrap(), idle).unwrap().items.pop_front();
            room.notify_all();
            match item {
                Some(item) => consume(item),
                None => return,
            }
        }
    });
}
