//! Looks, and then takes the lock to sleep: what happens in between goes unseen.

use super::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Event {
    is_set: AtomicBool,
    times_set: AtomicU64,
    sleep: Mutex<()>,
    was_set: Condvar,
}

impl Event {
    pub fn new() -> Event {
        Event {
            is_set: AtomicBool::new(false),
            times_set: AtomicU64::new(0),
            sleep: Mutex::new(()),
            was_set: Condvar::new(),
        }
    }

    pub fn set(&self) {
        self.is_set.store(true, SeqCst);
        self.times_set.fetch_add(1, SeqCst);
        self.was_set.notify_all();
    }

    pub fn clear(&self) {
        self.is_set.store(false, SeqCst);
    }

    pub fn wait(&self) {
        let before = self.times_set.load(SeqCst);
        while !self.is_set.load(SeqCst) && self.times_set.load(SeqCst) == before {
            drop(self.was_set.wait(self.sleep.lock().unwrap()));
        }
    }

    pub fn is_set(&self) -> bool {
        self.is_set.load(SeqCst)
    }
}
