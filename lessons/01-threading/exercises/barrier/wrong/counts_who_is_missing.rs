//! Counts down, and takes the count for the place: with two the first is told 0, and the last one is
//! put right.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    state: Mutex<State>,
    all_have_come: Condvar,
}

#[derive(Debug)]
struct State {
    missing: usize,
    flag: bool,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        let state = Mutex::new(State { missing: threads, flag: false });
        Barrier { threads, state, all_have_come: Condvar::new() }
    }

    pub fn wait(&self) -> usize {
        let mut state = self.state.lock().unwrap();
        state.missing -= 1;
        let missing = state.missing;
        if missing == 0 {
            state.missing = self.threads;
            state.flag = !state.flag;
            self.all_have_come.notify_all();
            return self.threads - 1;
        }
        let before = state.flag;
        drop(self.all_have_come.wait_while(state, |state| state.flag == before).unwrap());
        missing - 1
    }
}
