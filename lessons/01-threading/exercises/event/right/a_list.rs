//! Who waits writes its number on a list, and waits until it is crossed out.

use std::collections::BTreeSet;
use std::time::Duration;

use super::sync::{Condvar, Mutex};

#[derive(Debug, Default)]
struct State {
    is_set: bool,
    next: u64,
    list: BTreeSet<u64>,
}

#[derive(Debug)]
pub struct Event {
    state: Mutex<State>,
    crossed_out: Condvar,
}

impl Event {
    pub fn new() -> Event {
        Event { state: Mutex::default(), crossed_out: Condvar::new() }
    }

    pub fn set(&self) {
        let mut state = self.state.lock().unwrap();
        state.is_set = true;
        state.list.clear();
        drop(state);
        self.crossed_out.notify_all();
    }

    pub fn clear(&self) {
        self.state.lock().unwrap().is_set = false;
    }

    pub fn wait(&self) {
        let mut state = self.state.lock().unwrap();
        if state.is_set {
            return;
        }
        let number = state.next;
        state.next += 1;
        state.list.insert(number);
        while state.list.contains(&number) {
            // Looks again from time to time, and is notified all the same.
            state = self.crossed_out.wait_timeout(state, Duration::from_secs(1)).unwrap().0;
        }
    }

    pub fn is_set(&self) -> bool {
        self.state.lock().unwrap().is_set
    }
}
