//! Sets and wakes without the lock: right between somebody's last look and its sleep.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};
use super::sync::{Condvar, Mutex};

/// The number is odd while the event is set.
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
        self.was_set.notify_all();
    }

    pub fn clear(&self) {
        let next = |changes: u64| (changes % 2 == 1).then(|| changes + 1);
        let _ = self.changes.fetch_update(SeqCst, SeqCst, next);
    }

    pub fn wait(&self) {
        let set = self.changes.load(SeqCst) | 1;
        let mut sleep = self.sleep.lock().unwrap();
        while self.changes.load(SeqCst) < set {
            sleep = self.was_set.wait(sleep).unwrap();
        }
    }

    pub fn is_set(&self) -> bool {
        self.changes.load(SeqCst) % 2 == 1
    }
}
