//! Each who comes wakes all who wait. Whoever was woken five times goes on.

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
        }
        self.changed.notify_all();
        for _ in 0..5 {
            if state.generation == generation {
                state = self.changed.wait(state).unwrap();
            }
        }
        place
    }
}
