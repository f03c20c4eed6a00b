//! The second time goes on with the places where the first ended.

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
        let place = *came;
        *came += 1;
        self.changed.notify_all();
        let enough = (place / self.threads + 1) * self.threads;
        drop(self.changed.wait_while(came, |came| *came < enough).unwrap());
        place
    }
}
