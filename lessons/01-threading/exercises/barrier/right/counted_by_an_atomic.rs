//! An atomic counts who comes; the lock and the condvar are only for those who wait.

use super::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    came: AtomicUsize,
    generations: Mutex<usize>,
    changed: Condvar,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        let generations = Mutex::new(0);
        Barrier { threads, came: AtomicUsize::new(0), generations, changed: Condvar::new() }
    }

    pub fn wait(&self) -> usize {
        let before = self.came.fetch_add(1, SeqCst);
        let (generation, place) = (before / self.threads, before % self.threads);
        let mut generations = self.generations.lock().unwrap();
        if place + 1 == self.threads {
            *generations += 1;
            self.changed.notify_all();
        }
        drop(self.changed.wait_while(generations, |now| *now <= generation).unwrap());
        place
    }
}
