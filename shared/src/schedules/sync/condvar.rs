//! A condvar, which may wake without a notification.

use std::panic::Location;
use std::sync::{LockResult, PoisonError};
use std::time::Duration;

use super::MutexGuard;
use crate::schedules::run;
use crate::schedules::step::{did, step};
use crate::schedules::want::{May, Want};
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
        Self { tag: Tag::new() }
    }

    /// Gives the lock back, waits for a notification, and takes the lock again.
    ///
    /// # Errors
    /// If a thread panicked while it held the lock; the error has the guard.
    #[track_caller]
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {
        self.wait_at(guard, false, Location::caller()).0
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
            guard = self.wait_at(guard, false, at).0?;
        }
        Ok(guard)
    }

    /// Waits for a notification, but not longer than some time: it is up when nothing else can
    /// move, and may be up at any moment, once a run.
    ///
    /// # Errors
    /// As [`wait`](Self::wait).
    #[track_caller]
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        _: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        with_result(self.wait_at(guard, true, Location::caller()))
    }

    /// Waits for as long as the condition holds, but not longer than some time.
    ///
    /// # Errors
    /// As [`wait`](Self::wait).
    #[track_caller]
    pub fn wait_timeout_while<'a, T, F>(
        &self,
        mut guard: MutexGuard<'a, T>,
        _: Duration,
        mut condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>
    where
        F: FnMut(&mut T) -> bool,
    {
        let at = Location::caller();
        while condition(&mut guard) {
            let timed_out;
            (guard, timed_out) = with_result(self.wait_at(guard, true, at))?;
            if timed_out.timed_out() {
                let still = condition(&mut guard);
                return Ok((guard, WaitTimeoutResult(still)));
            }
        }
        Ok((guard, WaitTimeoutResult(false)))
    }

    /// Wakes one of the threads that wait, if one does.
    #[track_caller]
    pub fn notify_one(&self) {
        self.notify("notifies one", Location::caller(), |condvar| condvar.call_one());
    }

    /// Wakes all threads that wait.
    #[track_caller]
    pub fn notify_all(&self) {
        self.notify("notifies all", Location::caller(), |condvar| condvar.call_all());
    }

    fn notify(&self, what: &str, at: Place, call: fn(&mut crate::schedules::things::Condvar)) {
        let key = self.tag.key();
        step(Want::Go, at);
        did(Some(key), || what.to_owned());
        run::with(|run| call(run.things.condvar_mut(key.id)));
    }

    fn wait_at<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        limited: bool,
        at: Place,
    ) -> (LockResult<MutexGuard<'a, T>>, WaitTimeoutResult) {
        let (mutex, key) = (guard.mutex, self.tag.key());
        step(Want::Go, at);
        did(Some(key), || "waits".to_owned());
        drop(guard);
        run::with(|run| {
            let me = run.me;
            run.things.condvar_mut(key.id).wait(me);
        });
        let may = step(Want::Notification { condvar: key, mutex: mutex.tag.key(), limited }, at);
        run::with(|run| {
            let me = run.me;
            run.things.condvar_mut(key.id).wake(me);
        });
        let how = match may {
            May::TimeOut => "wakes: its time is up",
            May::Surprise => "wakes without a notification",
            _ => "wakes",
        };
        did(Some(key), || how.to_owned());
        (mutex.take(at), WaitTimeoutResult(may == May::TimeOut))
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
