//! Asks without a pause.

use super::sync::atomic::{AtomicBool, Ordering::SeqCst};

#[derive(Debug)]
pub struct Event {
    is_set: AtomicBool,
}

impl Event {
    pub fn new() -> Event {
        Event { is_set: AtomicBool::new(false) }
    }

    pub fn set(&self) {
        self.is_set.store(true, SeqCst);
    }

    pub fn clear(&self) {
        self.is_set.store(false, SeqCst);
    }

    pub fn wait(&self) {
        while !self.is_set.load(SeqCst) {}
    }

    pub fn is_set(&self) -> bool {
        self.is_set.load(SeqCst)
    }
}
