//! A permit that is given back goes straight to whoever waited longest: each waits parked.

use std::collections::VecDeque;

use super::sync::atomic::{AtomicBool, Ordering::SeqCst};
use super::sync::{Arc, Mutex, thread};

#[derive(Debug)]
pub struct Semaphore {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    free: usize,
    queue: VecDeque<Arc<Waiter>>,
}

#[derive(Debug)]
struct Waiter {
    thread: thread::Thread,
    has_permit: AtomicBool,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { state: Mutex::new(State { free: permits, queue: VecDeque::new() }) }
    }

    pub fn acquire(&self) -> Permit<'_> {
        let mut state = self.state.lock().unwrap();
        if state.free > 0 {
            state.free -= 1;
            return Permit(self);
        }
        let waiter = Waiter { thread: thread::current(), has_permit: AtomicBool::new(false) };
        let waiter = Arc::new(waiter);
        state.queue.push_back(Arc::clone(&waiter));
        drop(state);
        while !waiter.has_permit.load(SeqCst) {
            thread::park();
        }
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state.lock().unwrap();
        match state.queue.pop_front() {
            Some(waiter) => {
                waiter.has_permit.store(true, SeqCst);
                waiter.thread.unpark();
            }
            None => state.free += 1,
        }
    }
}
