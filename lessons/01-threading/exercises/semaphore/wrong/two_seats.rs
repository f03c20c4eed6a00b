//! Hands permits over to those who wait, and has seats for two of them.

use super::sync::atomic::{AtomicBool, Ordering::SeqCst};
use super::sync::{Arc, Mutex, thread};

/// Lets only so many threads in at once.
#[derive(Debug)]
pub struct Semaphore {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    free: usize,
    seats: [Option<Arc<Waiter>>; 2],
}

#[derive(Debug)]
struct Waiter {
    thread: thread::Thread,
    has_permit: AtomicBool,
}

/// The right to be inside. Dropping it gives it back.
#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    /// A semaphore all of whose permits are free.
    pub fn new(permits: usize) -> Semaphore {
        Semaphore { state: Mutex::new(State { free: permits, seats: [None, None] }) }
    }

    /// Takes a permit; waits while there is none.
    pub fn acquire(&self) -> Permit<'_> {
        let mut state = self.state.lock().unwrap();
        if state.free > 0 {
            state.free -= 1;
            return Permit(self);
        }
        let waiter = Waiter { thread: thread::current(), has_permit: AtomicBool::new(false) };
        let waiter = Arc::new(waiter);
        let seat = state.seats.iter().position(Option::is_none).unwrap_or(1);
        state.seats[seat] = Some(Arc::clone(&waiter));
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
        match state.seats.iter_mut().find_map(Option::take) {
            Some(waiter) => {
                waiter.has_permit.store(true, SeqCst);
                waiter.thread.unpark();
            }
            None => state.free += 1,
        }
    }
}
