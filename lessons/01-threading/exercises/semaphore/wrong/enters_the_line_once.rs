//! Who waits enters a line once: called in vain, because another was faster, it is in it no more.

use std::collections::VecDeque;

use super::sync::{Mutex, thread};

#[derive(Debug)]
pub struct Semaphore {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    free: usize,
    line: VecDeque<thread::Thread>,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { state: Mutex::new(State { free: permits, line: VecDeque::new() }) }
    }

    pub fn acquire(&self) -> Permit<'_> {
        if !self.takes() {
            self.state.lock().unwrap().line.push_back(thread::current());
            while !self.takes() {
                thread::park();
            }
        }
        Permit(self)
    }

    fn takes(&self) -> bool {
        let mut state = self.state.lock().unwrap();
        let is_free = state.free > 0;
        state.free -= usize::from(is_free);
        is_free
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state.lock().unwrap();
        state.free += 1;
        if let Some(next) = state.line.pop_front() {
            next.unpark();
        }
    }
}
