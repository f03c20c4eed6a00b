//! The last one is told its place; all others are told theirs in the order in which they leave.

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
    left: usize,
    generation: u64,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, state: Mutex::default(), changed: Condvar::new() }
    }

    pub fn wait(&self) -> usize {
        let state = self.state.lock().unwrap();
        let all_are_there = |state: &mut State| state.came == self.threads;
        let mut state = self.changed.wait_while(state, all_are_there).unwrap();
        state.came += 1;
        let generation = state.generation;
        if state.came == self.threads {
            state.generation += 1;
            self.changed.notify_all();
            return self.leave(&mut state, self.threads - 1);
        }
        let same = |state: &mut State| state.generation == generation;
        let mut state = self.changed.wait_while(state, same).unwrap();
        let place = state.left - 1;
        self.leave(&mut state, place)
    }

    fn leave(&self, state: &mut State, place: usize) -> usize {
        state.left += 1;
        if state.left == self.threads {
            (state.came, state.left) = (0, 0);
            self.changed.notify_all();
        }
        place
    }
}
