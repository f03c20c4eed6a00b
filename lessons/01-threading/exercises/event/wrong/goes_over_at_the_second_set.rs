//! A second `set` takes the flag down.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Event {
    state: Mutex<State>,
    was_set: Condvar,
}

#[derive(Debug)]
struct State {
    is_set: bool,
    times_set: u64,
}

impl Event {
    pub fn new() -> Event {
        let state = State { is_set: false, times_set: 0 };
        Event { state: Mutex::new(state), was_set: Condvar::new() }
    }

    pub fn set(&self) {
        let mut state = self.state.lock().unwrap();
        state.is_set = !state.is_set;
        state.times_set += 1;
        self.was_set.notify_all();
    }

    pub fn clear(&self) {
        self.state.lock().unwrap().is_set = false;
    }

    pub fn wait(&self) {
        let mut state = self.state.lock().unwrap();
        let before = state.times_set;
        while !state.is_set && state.times_set == before {
            state = self.was_set.wait(state).unwrap();
        }
    }

    pub fn is_set(&self) -> bool {
        self.state.lock().unwrap().is_set
    }
}
