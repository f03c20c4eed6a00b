//! Who goes through takes the flag down.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Event {
    is_set: Mutex<bool>,
    was_set: Condvar,
}

impl Event {
    pub fn new() -> Event {
        Event { is_set: Mutex::new(false), was_set: Condvar::new() }
    }

    pub fn set(&self) {
        *self.is_set.lock().unwrap() = true;
        self.was_set.notify_all();
    }

    pub fn clear(&self) {
        *self.is_set.lock().unwrap() = false;
    }

    pub fn wait(&self) {
        let mut is_set = self.is_set.lock().unwrap();
        while !*is_set {
            is_set = self.was_set.wait(is_set).unwrap();
        }
        *is_set = false;
    }

    pub fn is_set(&self) -> bool {
        *self.is_set.lock().unwrap()
    }
}
