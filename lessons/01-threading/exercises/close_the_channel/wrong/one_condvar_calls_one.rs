//! One condvar for both sides, and each call is for one of them: a producer may wake a producer, while
//! the consumer sleeps.

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
    let (state, changed) = (Mutex::new(state), Condvar::new());
    thread::scope(|scope| {
        for producer in producers {
            let (state, changed) = (&state, &changed);
            scope.spawn(move || {
                producer(&|item| {
                    let full = |state: &mut State| state.items.len() == capacity;
                    let mut state = changed.wait_while(state.lock().unwrap(), full).unwrap();
                    state.items.push_back(item);
                    changed.notify_one();
                });
                state.lock().unwrap().at_work -= 1;
                changed.notify_one();
            });
        }
        loop {
            let idle = |state: &mut State| state.items.is_empty() && state.at_work > 0;
            let item = {
                let mut state = changed.wait_while(state.lock().unwrap(), idle).unwrap();
                changed.notify_one();
                state.items.pop_front()
            };
            match item {
                Some(item) => consume(item),
                None => return,
            }
        }
    });
}
