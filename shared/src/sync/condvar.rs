//! A condvar. This file is compiled twice: what it is to wait says the `resting` beside it.

use std::panic::Location;
use std::sync::{LockResult, PoisonError};
use std::time::{Duration, Instant};

use super::MutexGuard;
use super::resting::{self, Called};
use crate::waits::{Place, Tag};

/// Lets threads wait until a condition on what a mutex protects may have become true.
#[derive(Debug)]
pub struct Condvar {
    tag: Tag,
}

/// Whether a wait ended because its time was up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitTimeoutResult(bool);

impl WaitTimeoutResult {
    /// Whether the time was up.
    pub fn timed_out(&self) -> bool {
        self.0
    }
}

impl Condvar {
    /// A condvar that nobody waits for.
    #[track_caller]
    pub const fn new() -> Self {
        Self { tag: Tag::new("condvar") }
    }

    /// Gives the lock back, waits for a notification, and takes the lock again.
    ///
    /// # Errors
    /// If a thread panicked while it held the lock; the error has the guard.
    #[track_caller]
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {
        self.wait_at(guard, None, Location::caller()).0
    }

    /// Waits for as long as the condition holds.
    ///
    /// # Errors
    /// As [`wait`](Self::wait).
    #[track_caller]
    pub fn wait_while<'a, T, F>(
        &self,
        mut guard: MutexGuard<'a, T>,
        mut condition: F,
    ) -> LockResult<MutexGuard<'a, T>>
    where
        F: FnMut(&mut T) -> bool,
    {
        let at = Location::caller();
        while condition(&mut guard) {
            guard = self.wait_at(guard, None, at).0?;
        }
        Ok(guard)
    }

    /// Waits for a notification, but not longer than `limit`.
    ///
    /// # Errors
    /// As [`wait`](Self::wait).
    #[track_caller]
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        limit: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        with_result(self.wait_at(guard, Some(limit), Location::caller()))
    }

    /// Waits for as long as the condition holds, but not longer than `limit`.
    ///
    /// # Errors
    /// As [`wait`](Self::wait).
    #[track_caller]
    pub fn wait_timeout_while<'a, T, F>(
        &self,
        mut guard: MutexGuard<'a, T>,
        limit: Duration,
        mut condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>
    where
        F: FnMut(&mut T) -> bool,
    {
        let at = Location::caller();
        let start = Instant::now();
        let mut result = WaitTimeoutResult(false);
        while condition(&mut guard) {
            if result.timed_out() {
                return Ok((guard, result));
            }
            let rest = limit.saturating_sub(start.elapsed());
            (guard, result) = with_result(self.wait_at(guard, Some(rest), at))?;
        }
        Ok((guard, WaitTimeoutResult(false)))
    }

    /// Wakes one of the threads that wait, if one does.
    #[track_caller]
    pub fn notify_one(&self) {
        resting::call(&self.tag, Called::One, Location::caller());
    }

    /// Wakes all threads that wait.
    #[track_caller]
    pub fn notify_all(&self) {
        resting::call(&self.tag, Called::All, Location::caller());
    }

    fn wait_at<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        limit: Option<Duration>,
        at: Place,
    ) -> (LockResult<MutexGuard<'a, T>>, WaitTimeoutResult) {
        let (guard, timed_out) = resting::wait(&self.tag, guard, limit, at);
        (guard, WaitTimeoutResult(timed_out))
    }
}

fn with_result<G>(
    (guard, result): (LockResult<G>, WaitTimeoutResult),
) -> LockResult<(G, WaitTimeoutResult)> {
    match guard {
        Ok(guard) => Ok((guard, result)),
        Err(poisoned) => Err(PoisonError::new((poisoned.into_inner(), result))),
    }
}

impl Default for Condvar {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}
