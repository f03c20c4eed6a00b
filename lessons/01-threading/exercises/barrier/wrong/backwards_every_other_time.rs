//! Counts up the first time and down the next, which saves setting it back: the places go down, too.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    state: Mutex<State>,
    all_have_come: Condvar,
}

#[derive(Debug, Default)]
struct State {
    inside: usize,
    generation: u64,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, state: Mutex::default(), all_have_come: Condvar::new() }
    }

    pub fn wait(&self) -> usize {
        let mut state = self.state.lock().unwrap();
        let generation = state.generation;
        let (place, last) = if generation.is_multiple_of(2) {
            state.inside += 1;
            (state.inside - 1, self.threads)
        } else {
            state.inside -= 1;
            (state.inside, 0)
        };
        if state.inside == last {
            state.generation += 1;
            self.all_have_come.notify_all();
        }
        let same = |state: &mut State| state.generation == generation;
        drop(self.all_have_come.wait_while(state, same).unwrap());
        place
    }
}
