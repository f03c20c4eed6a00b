//! Looks again when it wakes, but not more than four times.

use super::sync::{Condvar, Mutex};

#[derive(Debug, Default)]
struct State {
    is_set: bool,
    times_set: u64,
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
        for _ in 0..4 {
            if state.is_set || state.times_set != before {
                return;
            }
            state = self.was_set.wait(state).unwrap();
        }
    }

    /// Whether it is set.
    pub fn is_set(&self) -> bool {
        self.state.lock().unwrap().is_set
    }
}
