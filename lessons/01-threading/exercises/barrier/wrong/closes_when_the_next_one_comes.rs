//! An open door that the first to come back closes, in the face of those who have not left.

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
        state.open = false;
        state.came += 1;
        if state.came == self.threads {
            *state = State { came: 0, open: true };
            self.changed.notify_all();
        } else {
            drop(self.changed.wait_while(state, |state| !state.open).unwrap());
        }
        place
    }
}
