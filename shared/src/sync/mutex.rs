//! A mutex that says who holds it.

use std::panic::Location;

use super::guard::{guard_shows, lock_owns, map, taken};
use super::{LockResult, TryLockError, TryLockResult};
use crate::waits::{self, Held, Hold, Holds, Place, Tag, Want};

/// Lets one thread at a time at a value.
pub struct Mutex<T: ?Sized> {
    tag: Tag,
    inner: std::sync::Mutex<T>,
}

/// The value of a locked [`Mutex`]; unlocks it when dropped.
#[must_use = "if unused the Mutex will immediately unlock"]
pub struct MutexGuard<'a, T: ?Sized> {
    /// What a condvar's wait locks again.
    pub(super) mutex: &'a Mutex<T>,
    /// Stands before `inner`, hence is dropped before it: written down first, then given back.
    _hold: Hold,
    inner: std::sync::MutexGuard<'a, T>,
}

lock_owns!(Mutex);
guard_shows!(MutexGuard, mut);

impl<T: ?Sized> Mutex<T> {
    /// Waits until nobody else holds the lock, and takes it.
    ///
    /// # Errors
    /// If a thread panicked while it held the lock; the error has the guard.
    #[track_caller]
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        self.lock_at(Location::caller())
    }

    /// Takes the lock if nobody holds it.
    ///
    /// # Errors
    /// If somebody holds it, or a thread panicked while it held it.
    #[track_caller]
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
        let guard = self.guard(Location::caller());
        let result = taken(self.inner.try_lock()).ok_or(TryLockError::WouldBlock)?;
        Ok(map(result, guard)?)
    }

    pub(super) fn lock_at(&self, at: Place) -> LockResult<MutexGuard<'_, T>> {
        let guard = self.guard(at);
        if let Some(result) = taken(self.inner.try_lock()) {
            return map(result, guard);
        }
        let want = Want::Lock(self.tag.key());
        waits::blocked(want, at, || self.inner.lock(), |result| map(result, guard))
    }

    /// Makes the guard, once std's is there, and writes down that it is held.
    fn guard<'a>(
        &'a self,
        since: Place,
    ) -> impl FnOnce(std::sync::MutexGuard<'a, T>) -> MutexGuard<'a, T> {
        let held = Held { lock: self.tag.key().id, since, to_read: false };
        let holds = Holds::mine();
        move |inner| MutexGuard { mutex: self, _hold: holds.add(held), inner }
    }
}
