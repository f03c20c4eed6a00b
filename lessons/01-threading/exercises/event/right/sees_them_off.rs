//! `clear` comes into force when the last one who waited for `set` has gone.

use super::sync::{Condvar, Mutex};

#[derive(Debug, Default)]
struct State {
    is_set: bool,
    waiting: usize,
    /// How many of those have been told to go, and have not gone.
    going: usize,
}

#[derive(Debug)]
pub struct Event {
    state: Mutex<State>,
    changed: Condvar,
}

impl Event {
    pub fn new() -> Event {
        Event { state: Mutex::default(), changed: Condvar::new() }
    }

    pub fn set(&self) {
        let mut state = self.state.lock().unwrap();
        state.is_set = true;
        state.going += std::mem::take(&mut state.waiting);
        self.changed.notify_all();
    }

    pub fn clear(&self) {
        let mut state = self.state.lock().unwrap();
        while state.going > 0 {
            state = self.changed.wait(state).unwrap();
        }
        state.is_set = false;
    }

    pub fn wait(&self) {
        let mut state = self.state.lock().unwrap();
        if state.is_set {
            return;
        }
        state.waiting += 1;
        while !state.is_set {
            state = self.changed.wait(state).unwrap();
        }
        state.going -= 1;
        self.changed.notify_all();
    }

    pub fn is_set(&self) -> bool {
        self.state.lock().unwrap().is_set
    }
}
