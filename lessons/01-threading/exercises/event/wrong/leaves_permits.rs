//! Leaves a permit for each that waits: who comes later may be quicker.

use super::sync::{Condvar, Mutex};

#[derive(Debug, Default)]
struct State {
    is_set: bool,
    waiting: usize,
    permits: usize,
}

#[derive(Debug)]
pub struct Event {
    state: Mutex<State>,
    was_set: Condvar,
}

impl Event {
    pub fn new() -> Event {
        Event { state: Mutex::default(), was_set: Condvar::new() }
    }

    pub fn set(&self) {
        let mut state = self.state.lock().unwrap();
        state.is_set = true;
        state.permits = state.waiting;
        self.was_set.notify_all();
    }

    pub fn clear(&self) {
        self.state.lock().unwrap().is_set = false;
    }

    pub fn wait(&self) {
        let mut state = self.state.lock().unwrap();
        if state.is_set {
            return;
        }
        state.waiting += 1;
        while state.permits == 0 {
            state = self.was_set.wait(state).unwrap();
        }
        state.permits -= 1;
        state.waiting -= 1;
    }

    pub fn is_set(&self) -> bool {
        self.state.lock().unwrap().is_set
    }
}
