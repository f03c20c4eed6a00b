//! Who comes draws a number, and waits until so many have left that it is its turn.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Semaphore {
    permits: u64,
    state: Mutex<State>,
    left: Condvar,
}

#[derive(Debug, Default)]
struct State {
    drawn: u64,
    left: u64,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        let permits = u64::try_from(permits).unwrap();
        Semaphore { permits, state: Mutex::default(), left: Condvar::new() }
    }

    pub fn acquire(&self) -> Permit<'_> {
        let mut state = self.state.lock().unwrap();
        let ticket = state.drawn;
        state.drawn += 1;
        let turn = |state: &mut State| ticket >= state.left + self.permits;
        drop(self.left.wait_while(state, turn).unwrap());
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.0.state.lock().unwrap().left += 1;
        // Not one: it might be woken whose turn it is not.
        self.0.left.notify_all();
    }
}
