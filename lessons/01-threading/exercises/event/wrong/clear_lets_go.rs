//! Who waits goes on when anything has changed, and `clear` changes something.

use super::sync::{Condvar, Mutex};

#[derive(Debug, Default)]
struct State {
    is_set: bool,
    changes: u64,
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

    fn change(&self, is_set: bool) {
        let mut state = self.state.lock().unwrap();
        state.is_set = is_set;
        state.changes += 1;
        self.changed.notify_all();
    }

    pub fn set(&self) {
        self.change(true);
    }

    pub fn clear(&self) {
        self.change(false);
    }

    pub fn wait(&self) {
        let mut state = self.state.lock().unwrap();
        let before = state.changes;
        while !state.is_set && state.changes == before {
            state = self.changed.wait(state).unwrap();
        }
    }

    pub fn is_set(&self) -> bool {
        self.state.lock().unwrap().is_set
    }
}
