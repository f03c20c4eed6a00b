//! A read-write lock.

use std::panic::Location;

use super::hold::{Hold, Leave, granted};
use super::{LockResult, TryLockError, TryLockResult};
use crate::schedules::step::{did, step};
use crate::schedules::want::Want;
use crate::sync::guard::{guard_shows, lock_owns, map, taken};
use crate::waits::Tag;

/// Lets many threads read a value, or one write it.
pub struct RwLock<T: ?Sized> {
    tag: Tag,
    inner: std::sync::RwLock<T>,
}

/// The value of a [`RwLock`] that is locked to read; unlocks it when dropped.
#[must_use = "if unused the RwLock will immediately unlock"]
pub struct RwLockReadGuard<'a, T: ?Sized> {
    // Dropped in the order in which a mutex's are.
    _leave: Leave,
    inner: std::sync::RwLockReadGuard<'a, T>,
    _hold: Hold<'a, std::sync::RwLock<T>>,
}

/// The value of a [`RwLock`] that is locked to write; unlocks it when dropped.
#[must_use = "if unused the RwLock will immediately unlock"]
pub struct RwLockWriteGuard<'a, T: ?Sized> {
    // Dropped in the order in which a mutex's are.
    _leave: Leave,
    inner: std::sync::RwLockWriteGuard<'a, T>,
    _hold: Hold<'a, std::sync::RwLock<T>>,
}

lock_owns!(RwLock);
guard_shows!(RwLockReadGuard);
guard_shows!(RwLockWriteGuard, mut);

impl<T: ?Sized> RwLock<T> {
    /// Waits until nobody writes, and takes the lock to read.
    ///
    /// # Errors
    /// If a thread panicked while it wrote; the error has the guard.
    #[track_caller]
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
        let (at, key) = (Location::caller(), self.tag.key());
        step(Want::Read(key), at);
        did(Some(key), || "locks to read".to_owned());
        let _hold = Hold::shared(key, &self.inner, at);
        map(granted(taken(self.inner.try_read())), |inner| RwLockReadGuard {
            _leave: Leave::new(at),
            inner,
            _hold,
        })
    }

    /// Waits until nobody else holds the lock, and takes it to write.
    ///
    /// # Errors
    /// If a thread panicked while it wrote; the error has the guard.
    #[track_caller]
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
        let (at, key) = (Location::caller(), self.tag.key());
        step(Want::Write(key), at);
        did(Some(key), || "locks to write".to_owned());
        let _hold = Hold::alone(key, &self.inner, at);
        map(granted(taken(self.inner.try_write())), |inner| RwLockWriteGuard {
            _leave: Leave::new(at),
            inner,
            _hold,
        })
    }

    /// Takes the lock to read if nobody writes.
    ///
    /// # Errors
    /// If somebody writes, or a thread panicked while it wrote.
    #[track_caller]
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
        let (at, key) = (Location::caller(), self.tag.key());
        step(Want::Go, at);
        let inner = taken(self.inner.try_read());
        tried(key, inner.is_some(), "locks to read");
        let inner = inner.ok_or(TryLockError::WouldBlock)?;
        let _hold = Hold::shared(key, &self.inner, at);
        Ok(map(inner, |inner| RwLockReadGuard { _leave: Leave::new(at), inner, _hold })?)
    }

    /// Takes the lock to write if nobody holds it.
    ///
    /// # Errors
    /// If somebody holds it, or a thread panicked while it wrote.
    #[track_caller]
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {
        let (at, key) = (Location::caller(), self.tag.key());
        step(Want::Go, at);
        let inner = taken(self.inner.try_write());
        tried(key, inner.is_some(), "locks to write");
        let inner = inner.ok_or(TryLockError::WouldBlock)?;
        let _hold = Hold::alone(key, &self.inner, at);
        Ok(map(inner, |inner| RwLockWriteGuard { _leave: Leave::new(at), inner, _hold })?)
    }
}

fn tried(key: crate::waits::Key, taken: bool, what: &str) {
    did(Some(key), || if taken { what.to_owned() } else { "finds it locked".to_owned() });
}
