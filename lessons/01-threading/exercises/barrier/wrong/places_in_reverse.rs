//! Tells each how many are still missing, and only the last one its place: with two it is the same.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    state: Mutex<State>,
    all_have_come: Condvar,
}

#[derive(Debug, Default)]
struct State {
    came: usize,
    generation: u64,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, state: Mutex::default(), all_have_come: Condvar::new() }
    }

    pub fn wait(&self) -> usize {
        let mut state = self.state.lock().unwrap();
        state.came += 1;
        if state.came == self.threads {
            state.came = 0;
            state.generation += 1;
            self.all_have_come.notify_all();
            return self.threads - 1;
        }
        let (missing, generation) = (self.threads - state.came, state.generation);
        let same = |state: &mut State| state.generation == generation;
        drop(self.all_have_come.wait_while(state, same).unwrap());
        missing - 1
    }
}
