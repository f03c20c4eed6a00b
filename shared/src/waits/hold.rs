//! Which locks a thread holds.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Place, me};

/// The locks of one thread. They lie outside the ledger's mutex, so that threads that lock
/// different things do not queue for it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Holds(Arc<Mutex<Vec<Held>>>);

/// One lock that a thread holds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Held {
    pub lock: u64,
    pub since: Place,
    /// Whether others may read at the same time.
    pub to_read: bool,
}

/// Part of a guard: for as long as it lives, the lock is written down as held.
#[derive(Debug)]
pub(crate) struct Hold {
    holds: Holds,
    lock: u64,
}

impl Holds {
    /// Those of the thread that calls.
    pub fn mine() -> Self {
        me().holds.clone()
    }

    /// Writes down that a lock was taken.
    pub fn add(self, held: Held) -> Hold {
        self.list().push(held);
        Hold { holds: self, lock: held.lock }
    }

    /// What a thread that a fork did not copy held then, unless it was just writing.
    pub fn left_behind(&self) -> Vec<Held> {
        self.0.try_lock().map_or_else(|_| Vec::new(), |list| list.clone())
    }

    /// What is held now.
    pub fn list(&self) -> MutexGuard<'_, Vec<Held>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut list = self.holds.list();
        if let Some(index) = list.iter().rposition(|held| held.lock == self.lock) {
            list.remove(index);
        }
    }
}
