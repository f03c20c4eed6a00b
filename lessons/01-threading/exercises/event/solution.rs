//! A flag for those who come, and the number of times it was set for those who wait.

use super::sync::{Condvar, Mutex};

/// A flag that threads wait for.
#[derive(Debug)]
pub struct Event {
    state: Mutex<State>,
    was_set: Condvar,
}

#[derive(Debug)]
struct State {
    is_set: bool,
    /// Never taken back, so nobody misses that it changed.
    times_set: u64,
}

impl Event {
    /// An event that is not set.
    pub fn new() -> Event {
        let state = State { is_set: false, times_set: 0 };
        Event { state: Mutex::new(state), was_set: Condvar::new() }
    }

    /// Sets it, and lets all go that wait.
    pub fn set(&self) {
        let mut state = self.state.lock().unwrap();
        state.is_set = true;
        state.times_set += 1;
        self.was_set.notify_all();
    }

    /// From now on, who comes has to wait.
    pub fn clear(&self) {
        self.state.lock().unwrap().is_set = false;
    }

    /// Waits until it is set.
    pub fn wait(&self) {
        let mut state = self.state.lock().unwrap();
        let before = state.times_set;
        while !state.is_set && state.times_set == before {
            state = self.was_set.wait(state).unwrap();
        }
    }

    /// Whether it is set.
    pub fn is_set(&self) -> bool {
        self.state.lock().unwrap().is_set
    }
}
