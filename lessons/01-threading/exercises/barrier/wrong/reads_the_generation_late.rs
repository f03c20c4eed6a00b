//! Counts itself, and looks at the generation under the next lock: that may be the next one.

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
        let place = state.came;
        state.came += 1;
        if state.came == self.threads {
            state.came = 0;
            state.generation += 1;
            self.changed.notify_all();
            return place;
        }
        drop(state);
        let state = self.state.lock().unwrap();
        let generation = state.generation;
        let same = |state: &mut State| state.generation == generation;
        drop(self.changed.wait_while(state, same).unwrap());
        place
    }
}
