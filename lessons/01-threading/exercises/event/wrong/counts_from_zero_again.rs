//! Counts how often it was set, and `clear` counts from zero again.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Event {
    times_set: Mutex<u64>,
    was_set: Condvar,
}

impl Event {
    pub fn new() -> Event {
        Event { times_set: Mutex::new(0), was_set: Condvar::new() }
    }

    pub fn set(&self) {
        *self.times_set.lock().unwrap() += 1;
        self.was_set.notify_all();
    }

    pub fn clear(&self) {
        *self.times_set.lock().unwrap() = 0;
    }

    pub fn wait(&self) {
        let times_set = self.times_set.lock().unwrap();
        drop(self.was_set.wait_while(times_set, |times_set| *times_set == 0).unwrap());
    }

    pub fn is_set(&self) -> bool {
        *self.times_set.lock().unwrap() > 0
    }
}
