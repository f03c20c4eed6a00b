//! A barrier: `set` waits until somebody comes to wait.

use super::sync::{Barrier, Mutex};

#[derive(Debug)]
pub struct Event {
    is_set: Mutex<bool>,
    meeting: Barrier,
}

impl Event {
    pub fn new() -> Event {
        Event { is_set: Mutex::new(false), meeting: Barrier::new(2) }
    }

    pub fn set(&self) {
        *self.is_set.lock().unwrap() = true;
        self.meeting.wait();
    }

    pub fn clear(&self) {
        *self.is_set.lock().unwrap() = false;
    }

    pub fn wait(&self) {
        self.meeting.wait();
    }

    pub fn is_set(&self) -> bool {
        *self.is_set.lock().unwrap()
    }
}
