//! A flag that turns each time all have come. Two values are enough: nobody comes to the time after
//! the next before all have left this one.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    state: Mutex<(usize, bool)>,
    turned: Condvar,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, state: Mutex::new((0, false)), turned: Condvar::new() }
    }

    pub fn wait(&self) -> usize {
        let mut state = self.state.lock().unwrap();
        let (place, sense) = *state;
        if place + 1 == self.threads {
            *state = (0, !sense);
            self.turned.notify_all();
            return place;
        }
        state.0 += 1;
        while state.1 == sense {
            state = self.turned.wait(state).unwrap();
        }
        place
    }
}
