//! Gives a permit to the one that waits, and to the free ones as well.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
struct State {
    free: usize,
    waiting: usize,
    handed_over: usize,
}

#[derive(Debug)]
pub struct Semaphore {
    state: Mutex<State>,
    given_back: Condvar,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        let state = State { free: permits, waiting: 0, handed_over: 0 };
        Semaphore { state: Mutex::new(state), given_back: Condvar::new() }
    }

    pub fn acquire(&self) -> Permit<'_> {
        let mut state = self.state.lock().unwrap();
        if state.free > 0 {
            state.free -= 1;
            return Permit(self);
        }
        state.waiting += 1;
        state = self.given_back.wait_while(state, |state| state.handed_over == 0).unwrap();
        state.handed_over -= 1;
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state.lock().unwrap();
        state.free += 1;
        if state.waiting > 0 {
            state.waiting -= 1;
            state.handed_over += 1;
            self.0.given_back.notify_one();
        }
    }
}
