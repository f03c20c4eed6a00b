//! Sleeps with the lock in its hands.

use super::sync::Mutex;
use super::sync::thread::{self, Thread};

#[derive(Debug)]
pub struct Event {
    is_set: Mutex<bool>,
    waiting: Mutex<Vec<Thread>>,
}

impl Event {
    pub fn new() -> Event {
        Event { is_set: Mutex::new(false), waiting: Mutex::default() }
    }

    pub fn set(&self) {
        *self.is_set.lock().unwrap() = true;
        self.waiting.lock().unwrap().drain(..).for_each(|thread| thread.unpark());
    }

    pub fn clear(&self) {
        *self.is_set.lock().unwrap() = false;
    }

    pub fn wait(&self) {
        let is_set = self.is_set.lock().unwrap();
        if !*is_set {
            self.waiting.lock().unwrap().push(thread::current());
            thread::park();
        }
    }

    pub fn is_set(&self) -> bool {
        *self.is_set.lock().unwrap()
    }
}
