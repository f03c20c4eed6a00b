//! Lets all through who come after the sixteenth time: what counts the times does not begin again.

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
    generation: u8,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, state: Mutex::default(), changed: Condvar::new() }
    }

    pub fn wait(&self) -> usize {
        let mut state = self.state.lock().unwrap();
        let (place, generation) = (state.came, state.generation);
        state.came = (place + 1) % self.threads;
        if state.came == 0 {
            state.generation = (generation + 1).min(LAST);
            self.changed.notify_all();
        } else if generation < LAST {
            let same = |state: &mut State| state.generation == generation;
            drop(self.changed.wait_while(state, same).unwrap());
        }
        place
    }
}

const LAST: u8 = 16;
