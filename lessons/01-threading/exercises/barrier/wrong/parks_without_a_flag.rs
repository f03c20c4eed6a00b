//! Parks once: a call from the time before lets it go at once.

use super::sync::{Mutex, thread};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    waiting: Mutex<Vec<thread::Thread>>,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, waiting: Mutex::default() }
    }

    pub fn wait(&self) -> usize {
        let mut waiting = self.waiting.lock().unwrap();
        let place = waiting.len();
        waiting.push(thread::current());
        if waiting.len() == self.threads {
            waiting.drain(..).for_each(|waiter| waiter.unpark());
        } else {
            drop(waiting);
            thread::park();
        }
        place
    }
}
