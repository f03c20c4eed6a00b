//! An event that can be set once: a value that is there or not.

use super::sync::{Condvar, Mutex, OnceLock};

#[derive(Debug)]
pub struct Event {
    once: OnceLock<()>,
    is_set: Mutex<bool>,
    was_set: Condvar,
}

impl Event {
    pub fn new() -> Event {
        Event { once: OnceLock::new(), is_set: Mutex::new(false), was_set: Condvar::new() }
    }

    pub fn set(&self) {
        let mut is_set = self.is_set.lock().unwrap();
        *is_set = true;
        self.once.get_or_init(|| ());
        self.was_set.notify_all();
    }

    pub fn clear(&self) {
        *self.is_set.lock().unwrap() = false;
    }

    pub fn wait(&self) {
        let mut is_set = self.is_set.lock().unwrap();
        while self.once.get().is_none() {
            is_set = self.was_set.wait(is_set).unwrap();
        }
    }

    pub fn is_set(&self) -> bool {
        *self.is_set.lock().unwrap()
    }
}
