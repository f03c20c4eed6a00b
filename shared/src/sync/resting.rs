//! How condvars and barriers wait: in the ledger, in the order in which the threads came.

use std::sync::LockResult;
use std::time::Duration;

use super::MutexGuard;
use crate::waits::{self, Place, Tag, Want, Woken};

/// Who is notified.
pub(super) enum Called {
    /// The thread that has waited longest.
    One,
    All,
}

/// Waits for a notification without the lock. Says whether the time was up.
pub(super) fn wait<'a, T>(
    condvar: &Tag,
    guard: MutexGuard<'a, T>,
    limit: Option<Duration>,
    at: Place,
) -> (LockResult<MutexGuard<'a, T>>, bool) {
    let mutex = guard.mutex;
    // Given back with the ledger in hand: a notification that comes now finds the waiter.
    let give_back = |_: &mut waits::Ledger| {
        drop(guard);
        false
    };
    let woken = waits::rest(Want::Notification(condvar.key()), at, limit, give_back);
    (mutex.lock_at(at), woken == Woken::TimedOut)
}

/// Notifies. It never waits, so the line does not matter.
pub(super) fn call(condvar: &Tag, called: Called, _: Place) {
    let many = match called {
        Called::One => 1,
        Called::All => usize::MAX,
    };
    waits::call(condvar.key().id, many);
}

/// Waits until `size` threads are there. Says whether this one came last.
pub(super) fn gather(barrier: &Tag, size: usize, at: Place) -> bool {
    let key = barrier.key();
    let (_, here) = waits::gather(Want::Others(key, size), key.id, size, at);
    here >= size
}
