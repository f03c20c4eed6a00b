//! A read-write lock that says who holds it, and whose waiters are written down.

use std::panic::Location;

use super::guard::{guard_shows, lock_owns, map, taken};
use super::{LockResult, TryLockError, TryLockResult};
use crate::waits::{self, Held, Hold, Holds, Ledger, Place, Tag, Want};

/// Lets many threads read a value, or one write it.
pub struct RwLock<T: ?Sized> {
    tag: Tag,
    /// Nobody waits in here: it is asked for the lock with the ledger in hand.
    inner: std::sync::RwLock<T>,
}

/// The value of a [`RwLock`] that is locked to read; unlocks it when dropped.
#[must_use = "if unused the RwLock will immediately unlock"]
pub struct RwLockReadGuard<'a, T: ?Sized> {
    // Dropped in this order: written down, given back, called out. So is the next one.
    _hold: Hold,
    inner: std::sync::RwLockReadGuard<'a, T>,
    _call: Call,
}

/// The value of a [`RwLock`] that is locked to write; unlocks it when dropped.
#[must_use = "if unused the RwLock will immediately unlock"]
pub struct RwLockWriteGuard<'a, T: ?Sized> {
    _hold: Hold,
    inner: std::sync::RwLockWriteGuard<'a, T>,
    _call: Call,
}

/// Wakes all who wait for a lock when it is dropped; they try again.
struct Call(u64);

impl Drop for Call {
    fn drop(&mut self) {
        waits::call(self.0, usize::MAX);
    }
}

lock_owns!(RwLock);
guard_shows!(RwLockReadGuard);
guard_shows!(RwLockWriteGuard, mut);

impl<T: ?Sized> RwLock<T> {
    /// Waits until nobody writes or waits to write, and takes the lock to read.
    ///
    /// # Errors
    /// If a thread panicked while it wrote; the error has the guard.
    #[track_caller]
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
        let (at, key) = (Location::caller(), self.tag.key());
        let result = take(Want::Read(key), at, |ledger| {
            let writer = ledger.writers(key.id).next();
            if writer.is_none() { taken(self.inner.try_read()) } else { None }
        });
        map(result, |inner| self.reads(inner, at))
    }

    /// Waits until nobody else holds the lock, and takes it to write.
    ///
    /// # Errors
    /// If a thread panicked while it wrote; the error has the guard.
    #[track_caller]
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
        let at = Location::caller();
        let want = Want::Write(self.tag.key());
        let result = take(want, at, |_| taken(self.inner.try_write()));
        map(result, |inner| self.writes(inner, at))
    }

    /// Takes the lock to read if nobody writes.
    ///
    /// # Errors
    /// If somebody writes, or a thread panicked while it wrote.
    #[track_caller]
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
        let at = Location::caller();
        let result = taken(self.inner.try_read()).ok_or(TryLockError::WouldBlock)?;
        Ok(map(result, |inner| self.reads(inner, at))?)
    }

    /// Takes the lock to write if nobody holds it.
    ///
    /// # Errors
    /// If somebody holds it, or a thread panicked while it wrote.
    #[track_caller]
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {
        let at = Location::caller();
        let result = taken(self.inner.try_write()).ok_or(TryLockError::WouldBlock)?;
        Ok(map(result, |inner| self.writes(inner, at))?)
    }

    fn reads<'a>(
        &self,
        inner: std::sync::RwLockReadGuard<'a, T>,
        at: Place,
    ) -> RwLockReadGuard<'a, T> {
        let (_hold, _call) = self.held(at, true);
        RwLockReadGuard { _hold, inner, _call }
    }

    fn writes<'a>(
        &self,
        inner: std::sync::RwLockWriteGuard<'a, T>,
        at: Place,
    ) -> RwLockWriteGuard<'a, T> {
        let (_hold, _call) = self.held(at, false);
        RwLockWriteGuard { _hold, inner, _call }
    }

    fn held(&self, since: Place, to_read: bool) -> (Hold, Call) {
        let lock = self.tag.key().id;
        (Holds::mine().add(Held { lock, since, to_read }), Call(lock))
    }
}

/// Tries with the ledger in hand, and waits for a [`Call`] before each further try.
fn take<G>(want: Want, at: Place, attempt: impl Fn(&Ledger) -> Option<G>) -> G {
    let mut got = None;
    loop {
        waits::rest(want.clone(), at, None, |ledger| {
            got = attempt(ledger);
            got.is_some()
        });
        if let Some(guard) = got {
            return guard;
        }
    }
}
