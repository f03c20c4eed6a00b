//! Waits until the count is 0 again: a fast thread that is back makes it 1.

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
        if *came == self.threads {
            *came = 0;
            self.changed.notify_all();
        } else {
            drop(self.changed.wait_while(came, |came| *came != 0).unwrap());
        }
        place
    }
}
