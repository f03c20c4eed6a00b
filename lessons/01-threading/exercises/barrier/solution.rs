//! How many have come, and how often all had: who waits does so until that changes.

use super::sync::{Condvar, Mutex};

/// Lets threads go on when all have come, again and again.
#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    state: Mutex<State>,
    all_here: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// How many have come this time.
    came: usize,
    /// How often all had come.
    generation: usize,
}

impl Barrier {
    /// A barrier for so many threads.
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, state: Mutex::default(), all_here: Condvar::new() }
    }

    /// Waits until all have come, and returns the place in which this thread came.
    pub fn wait(&self) -> usize {
        let mut state = self.state.lock().unwrap();
        let (place, generation) = (state.came, state.generation);
        state.came += 1;
        if state.came == self.threads {
            state.came = 0;
            state.generation += 1;
            self.all_here.notify_all();
        } else {
            let same = |state: &mut State| state.generation == generation;
            drop(self.all_here.wait_while(state, same).unwrap());
        }
        place
    }
}
