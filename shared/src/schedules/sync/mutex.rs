//! A mutex.

use std::panic::Location;

use super::hold::{Hold, Leave, granted};
use super::{LockResult, TryLockError, TryLockResult};
use crate::schedules::step::{did, step};
use crate::schedules::want::Want;
use crate::sync::guard::{guard_shows, lock_owns, map, taken};
use crate::waits::{Place, Tag};

/// Lets one thread at a time at a value.
pub struct Mutex<T: ?Sized> {
    pub(super) tag: Tag,
    inner: std::sync::Mutex<T>,
}

/// The value of a locked [`Mutex`]; unlocks it when dropped.
#[must_use = "if unused the Mutex will immediately unlock"]
pub struct MutexGuard<'a, T: ?Sized> {
    /// What a condvar's wait locks again.
    pub(super) mutex: &'a Mutex<T>,
    // Dropped in this order: a step if to unlock is one, given back, written down.
    leave: Leave,
    inner: std::sync::MutexGuard<'a, T>,
    _hold: Hold<'a, std::sync::Mutex<T>>,
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
        let at = Location::caller();
        step(Want::Lock(self.tag.key()), at);
        did(Some(self.tag.key()), || "locks".to_owned());
        self.take(at)
    }

    /// Takes the lock if nobody holds it.
    ///
    /// # Errors
    /// If somebody holds it, or a thread panicked while it held it.
    #[track_caller]
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
        let at = Location::caller();
        step(Want::Go, at);
        let inner = taken(self.inner.try_lock());
        let outcome = if inner.is_some() { "locks" } else { "finds it locked" };
        did(Some(self.tag.key()), || outcome.to_owned());
        Ok(self.guard(inner.ok_or(TryLockError::WouldBlock)?, at)?)
    }

    /// Takes the lock, which is free.
    pub(super) fn take(&self, at: Place) -> LockResult<MutexGuard<'_, T>> {
        self.guard(granted(taken(self.inner.try_lock())), at)
    }

    fn guard<'a>(
        &'a self,
        inner: LockResult<std::sync::MutexGuard<'a, T>>,
        at: Place,
    ) -> LockResult<MutexGuard<'a, T>> {
        let hold = Hold::alone(self.tag.key(), &self.inner, at);
        map(inner, |inner| MutexGuard { mutex: self, leave: Leave::new(at), inner, _hold: hold })
    }
}

impl<T: ?Sized> MutexGuard<'_, T> {
    /// Unlocks as part of the step that is being taken.
    pub(super) fn give_back(mut self) {
        self.leave.seen = false;
    }
}
