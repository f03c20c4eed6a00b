//! A lock for the flag, and another one for the count: between the two anybody may come.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Event {
    is_set: Mutex<bool>,
    times: Mutex<u64>,
    was_set: Condvar,
}

impl Event {
    pub fn new() -> Event {
        Event { is_set: Mutex::default(), times: Mutex::default(), was_set: Condvar::new() }
    }

    pub fn set(&self) {
        *self.is_set.lock().unwrap() = true;
        *self.times.lock().unwrap() += 1;
        self.was_set.notify_all();
    }

    pub fn clear(&self) {
        *self.is_set.lock().unwrap() = false;
    }

    pub fn wait(&self) {
        let mut times = self.times.lock().unwrap();
        let before = *times;
        while !self.is_set() && *times == before {
            times = self.was_set.wait(times).unwrap();
        }
    }

    pub fn is_set(&self) -> bool {
        *self.is_set.lock().unwrap()
    }
}
