//! Two doors: who comes back waits at the first until the last one has left by the second.

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
    /// How many of those who had come have not left yet.
    leaving: usize,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, state: Mutex::default(), changed: Condvar::new() }
    }

    pub fn wait(&self) -> usize {
        let state = self.state.lock().unwrap();
        let mut state = self.changed.wait_while(state, |state| state.leaving > 0).unwrap();
        let place = state.came;
        state.came += 1;
        if state.came == self.threads {
            (state.came, state.leaving) = (0, self.threads);
            self.changed.notify_all();
        }
        let mut state = self.changed.wait_while(state, |state| state.leaving == 0).unwrap();
        state.leaving -= 1;
        if state.leaving == 0 {
            self.changed.notify_all();
        }
        place
    }
}
