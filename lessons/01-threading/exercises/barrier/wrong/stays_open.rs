//! Opens the door, and never closes it.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    came: usize,
    open: bool,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, state: Mutex::default(), changed: Condvar::new() }
    }

    pub fn wait(&self) -> usize {
        let mut state = self.state.lock().unwrap();
        let place = state.came;
        state.came = (state.came + 1) % self.threads;
        if state.came == 0 {
            state.open = true;
            self.changed.notify_all();
        }
        drop(self.changed.wait_while(state, |state| !state.open).unwrap());
        place
    }
}
