//! One number is flag and count: odd while the event is set. It only ever grows.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Event {
    changes: Mutex<u64>,
    changed: Condvar,
}

impl Event {
    pub fn new() -> Event {
        Event { changes: Mutex::new(0), changed: Condvar::new() }
    }

    pub fn set(&self) {
        *self.changes.lock().unwrap() |= 1;
        self.changed.notify_all();
    }

    pub fn clear(&self) {
        let mut changes = self.changes.lock().unwrap();
        *changes += *changes % 2;
    }

    pub fn wait(&self) {
        let changes = self.changes.lock().unwrap();
        let set = *changes | 1;
        drop(self.changed.wait_while(changes, |changes| *changes < set).unwrap());
    }

    pub fn is_set(&self) -> bool {
        *self.changes.lock().unwrap() % 2 == 1
    }
}
