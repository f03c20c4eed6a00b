//! Waits for a second at most, and then goes on alone.

use std::time::Duration;

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
    generation: usize,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, state: Mutex::default(), changed: Condvar::new() }
    }

    pub fn wait(&self) -> usize {
        let mut state = self.state.lock().unwrap();
        let (place, generation) = (state.came, state.generation);
        state.came += 1;
        if state.came == self.threads {
            state.came = 0;
            state.generation += 1;
            self.changed.notify_all();
        } else {
            let same = |state: &mut State| state.generation == generation;
            let a_second = Duration::from_secs(1);
            drop(self.changed.wait_timeout_while(state, a_second, same).unwrap());
        }
        place
    }
}
