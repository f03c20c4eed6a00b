//! Each `set` turns a flag over: after two it is as it was before.

use super::sync::{Condvar, Mutex};

#[derive(Debug, Default)]
struct State {
    is_set: bool,
    turned: bool,
}

/// A flag that threads wait for.
#[derive(Debug)]
pub struct Event {
    state: Mutex<State>,
    was_set: Condvar,
}

impl Event {
    /// An event that is not set.
    pub fn new() -> Event {
        Event { state: Mutex::default(), was_set: Condvar::new() }
    }

    /// Sets it, and lets all go that wait.
    pub fn set(&self) {
        let mut state = self.state.lock().unwrap();
        state.is_set = true;
        state.turned = !state.turned;
        self.was_set.notify_all();
    }

    /// From now on, who comes has to wait.
    pub fn clear(&self) {
        self.state.lock().unwrap().is_set = false;
    }

    /// Waits until it is set.
    pub fn wait(&self) {
        let mut state = self.state.lock().unwrap();
        let before = state.turned;
        while !state.is_set && state.turned == before {
            state = self.was_set.wait(state).unwrap();
        }
    }

    /// Whether it is set.
    pub fn is_set(&self) -> bool {
        self.state.lock().unwrap().is_set
    }
}
