//! One count for all barriers.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
}

static STATE: Mutex<(usize, usize)> = Mutex::new((0, 0));
static CHANGED: Condvar = Condvar::new();

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        *STATE.lock().unwrap() = (0, 0);
        Barrier { threads }
    }

    pub fn wait(&self) -> usize {
        let mut state = STATE.lock().unwrap();
        let (place, generation) = *state;
        state.0 += 1;
        if state.0 == self.threads {
            *state = (0, generation + 1);
            CHANGED.notify_all();
        } else {
            drop(CHANGED.wait_while(state, |state| state.1 == generation).unwrap());
        }
        place
    }
}
