//! One number that only grows: who comes as the fifth of three waits until six have come.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    came: Mutex<usize>,
    changed: Condvar,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, came: Mutex::new(0), changed: Condvar::new() }
    }

    pub fn wait(&self) -> usize {
        let mut came = self.came.lock().unwrap();
        let before = *came;
        *came += 1;
        self.changed.notify_all();
        let enough = (before / self.threads + 1) * self.threads;
        drop(self.changed.wait_while(came, |came| *came < enough).unwrap());
        before % self.threads
    }
}
