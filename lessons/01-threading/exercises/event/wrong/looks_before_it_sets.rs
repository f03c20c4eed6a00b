//! A number that is odd while the event is set. Two that set look first, and both add one.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};
use super::sync::{Condvar, Mutex};

/// A flag that threads wait for.
#[derive(Debug)]
pub struct Event {
    changes: AtomicU64,
    sleep: Mutex<()>,
    was_set: Condvar,
}

impl Event {
    /// An event that is not set.
    pub fn new() -> Event {
        Event { changes: AtomicU64::new(0), sleep: Mutex::new(()), was_set: Condvar::new() }
    }

    /// Sets it, and lets all go that wait.
    pub fn set(&self) {
        if self.changes.load(SeqCst) % 2 != 1 {
            self.changes.fetch_add(1, SeqCst);
        }
        drop(self.sleep.lock().unwrap());
        self.was_set.notify_all();
    }

    /// From now on, who comes has to wait.
    pub fn clear(&self) {
        let next = |changes: u64| (changes % 2 == 1).then(|| changes + 1);
        // It is not set, if this fails.
        let _ = self.changes.fetch_update(SeqCst, SeqCst, next);
    }

    /// Waits until it is set.
    pub fn wait(&self) {
        let set = self.changes.load(SeqCst) | 1;
        let mut sleep = self.sleep.lock().unwrap();
        while self.changes.load(SeqCst) < set {
            sleep = self.was_set.wait(sleep).unwrap();
        }
    }

    /// Whether it is set.
    pub fn is_set(&self) -> bool {
        self.changes.load(SeqCst) % 2 == 1
    }
}
