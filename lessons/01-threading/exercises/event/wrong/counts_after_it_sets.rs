//! Sets the flag, gives the lock back, and counts after that.

use super::sync::{Condvar, Mutex};

#[derive(Debug, Default)]
struct State {
    is_set: bool,
    times: u64,
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
        self.state.lock().unwrap().is_set = true;
        self.state.lock().unwrap().times += 1;
        self.was_set.notify_all();
    }

    pub fn clear(&self) {
        self.state.lock().unwrap().is_set = false;
    }

    pub fn wait(&self) {
        let mut state = self.state.lock().unwrap();
        let before = state.times;
        while !state.is_set && state.times == before {
            state = self.was_set.wait(state).unwrap();
        }
    }

    pub fn is_set(&self) -> bool {
        self.state.lock().unwrap().is_set
    }
}
