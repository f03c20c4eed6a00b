//! Wakes nobody: sooner or later everybody looks again.

use std::time::Duration;

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Event {
    is_set: Mutex<bool>,
    never: Condvar,
}

impl Event {
    pub fn new() -> Event {
        Event { is_set: Mutex::new(false), never: Condvar::new() }
    }

    pub fn set(&self) {
        *self.is_set.lock().unwrap() = true;
    }

    pub fn clear(&self) {
        *self.is_set.lock().unwrap() = false;
    }

    pub fn wait(&self) {
        let mut is_set = self.is_set.lock().unwrap();
        while !*is_set {
            is_set = self.never.wait_timeout(is_set, Duration::from_millis(10)).unwrap().0;
        }
    }

    pub fn is_set(&self) -> bool {
        *self.is_set.lock().unwrap()
    }
}
