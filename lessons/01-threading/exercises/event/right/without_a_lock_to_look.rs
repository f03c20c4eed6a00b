//! A number that is odd while the event is set. Only who has to sleep takes the lock, and `set`
//! takes it too: it can't come between the last look and the sleep.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};
use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Event {
    changes: AtomicU64,
    sleep: Mutex<()>,
    was_set: Condvar,
}

impl Event {
    pub fn new() -> Event {
        Event { changes: AtomicU64::new(0), sleep: Mutex::new(()), was_set: Condvar::new() }
    }

    pub fn set(&self) {
        self.changes.fetch_or(1, SeqCst);
        drop(self.sleep.lock().unwrap());
        self.was_set.notify_all();
    }

    pub fn clear(&self) {
        let next = |changes: u64| (changes % 2 == 1).then(|| changes + 1);
        // It is not set, if this fails.
        let _ = self.changes.fetch_update(SeqCst, SeqCst, next);
    }

    pub fn wait(&self) {
        let set = self.changes.load(SeqCst) | 1;
        if self.changes.load(SeqCst) >= set {
            return;
        }
        let mut sleep = self.sleep.lock().unwrap();
        while self.changes.load(SeqCst) < set {
            sleep = self.was_set.wait(sleep).unwrap();
        }
    }

    pub fn is_set(&self) -> bool {
        self.changes.load(SeqCst) % 2 == 1
    }
}
