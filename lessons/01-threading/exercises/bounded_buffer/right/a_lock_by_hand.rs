//! An atomic says who may look at the items, and who finds none goes to sleep. Nobody holds such a
//! lock for long, so whoever wants it asks again.

use std::collections::VecDeque;

use super::sync::atomic::{AtomicBool, Ordering::SeqCst};
use super::sync::thread::{self, Thread};
use super::sync::{Mutex, MutexGuard};

#[derive(Debug, Default)]
struct State {
    items: VecDeque<u64>,
    sleepers: Vec<Thread>,
}

#[derive(Debug)]
pub struct Buffer {
    capacity: usize,
    taken: AtomicBool,
    /// Never waited for.
    state: Mutex<State>,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        Buffer { capacity, taken: AtomicBool::new(false), state: Mutex::default() }
    }

    fn enter(&self) -> MutexGuard<'_, State> {
        while self.taken.swap(true, SeqCst) {
            thread::yield_now();
        }
        self.state.try_lock().unwrap()
    }

    fn leave(&self, state: MutexGuard<'_, State>) {
        drop(state);
        self.taken.store(false, SeqCst);
    }

    /// Tries this until it succeeds. Sleeps before it tries again.
    fn wait_for<T>(&self, mut attempt: impl FnMut(&mut VecDeque<u64>) -> Option<T>) -> T {
        loop {
            let mut state = self.enter();
            if let Some(done) = attempt(&mut state.items) {
                let sleepers = std::mem::take(&mut state.sleepers);
                self.leave(state);
                sleepers.iter().for_each(Thread::unpark);
                return done;
            }
            state.sleepers.push(thread::current());
            self.leave(state);
            thread::park();
        }
    }

    pub fn put(&self, item: u64) {
        self.wait_for(|items| {
            let room = items.len() < self.capacity;
            room.then(|| items.push_back(item))
        });
    }

    pub fn take(&self) -> u64 {
        self.wait_for(VecDeque::pop_front)
    }
}
