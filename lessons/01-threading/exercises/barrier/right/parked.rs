//! Each who waits leaves its name, and the last one calls them all.

use super::sync::atomic::{AtomicBool, Ordering::SeqCst};
use super::sync::{Arc, Mutex, thread};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    waiting: Mutex<Vec<Arc<Waiter>>>,
}

#[derive(Debug)]
struct Waiter {
    thread: thread::Thread,
    may_go: AtomicBool,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, waiting: Mutex::default() }
    }

    pub fn wait(&self) -> usize {
        let mut waiting = self.waiting.lock().unwrap();
        let place = waiting.len();
        if place + 1 == self.threads {
            for waiter in waiting.drain(..) {
                waiter.may_go.store(true, SeqCst);
                waiter.thread.unpark();
            }
            return place;
        }
        let waiter = Waiter { thread: thread::current(), may_go: AtomicBool::new(false) };
        let waiter = Arc::new(waiter);
        waiting.push(Arc::clone(&waiter));
        drop(waiting);
        while !waiter.may_go.load(SeqCst) {
            thread::park();
        }
        place
    }
}
