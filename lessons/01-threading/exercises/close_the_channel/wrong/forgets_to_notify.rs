//! A buffer made by hand, which does not tell the producers that there is room again.

use std::collections::VecDeque;

use super::sync::{Arc, Condvar, Mutex, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let shared = Arc::new((Mutex::new((VecDeque::new(), producers.len())), Condvar::new()));
    for producer in producers {
        let shared = Arc::clone(&shared);
        thread::spawn(move || {
            let (state, changed) = &*shared;
            producer(&|item| {
                let state = state.lock().unwrap();
                let mut state =
                    changed.wait_while(state, |(items, _)| items.len() == capacity).unwrap();
                state.0.push_back(item);
                changed.notify_all();
            });
            state.lock().unwrap().1 -= 1;
            changed.notify_all();
        });
    }
    let (state, changed) = &*shared;
    loop {
        let state = state.lock().unwrap();
        let mut state =
            changed.wait_while(state, |(items, at_work)| items.is_empty() && *at_work > 0).unwrap();
        let item = state.0.pop_front();
        drop(state);
        match item {
            Some(item) => consume(item),
            None => return,
        }
    }
}
