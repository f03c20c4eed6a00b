//! Who comes draws a number of sixteen, and after the last one the first again.

use super::sync::{Condvar, Mutex};

/// Lets only so many threads in at once.
#[derive(Debug)]
pub struct Semaphore {
    permits: u8,
    state: Mutex<State>,
    left: Condvar,
}

#[derive(Debug, Default)]
struct State {
    drawn: u8,
    left: u8,
}

/// The right to be inside. Dropping it gives it back.
#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    /// A semaphore all of whose permits are free.
    pub fn new(permits: usize) -> Semaphore {
        let permits = u8::try_from(permits).unwrap();
        Semaphore { permits, state: Mutex::default(), left: Condvar::new() }
    }

    /// Takes a permit; waits while there is none.
    pub fn acquire(&self) -> Permit<'_> {
        let mut state = self.state.lock().unwrap();
        let ticket = state.drawn;
        state.drawn = (state.drawn + 1) % 16;
        let turn = |state: &mut State| ticket >= state.left + self.permits;
        drop(self.left.wait_while(state, turn).unwrap());
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state.lock().unwrap();
        state.left = (state.left + 1) % 16;
        self.0.left.notify_all();
    }
}
