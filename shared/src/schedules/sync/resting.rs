//! How condvars and barriers wait: the schedule says who is woken, and may wake somebody whom
//! nobody called.

use std::sync::LockResult;
use std::time::Duration;

use super::MutexGuard;
use crate::schedules::run;
use crate::schedules::step::{did, step, unseen};
use crate::schedules::want::{May, Want};
use crate::waits::{Place, Tag};

/// Who is notified.
pub(super) enum Called {
    /// One of those who wait.
    One,
    All,
}

/// Waits for a notification without the lock. Says whether the time was up; how long that is makes
/// no difference.
pub(super) fn wait<'a, T>(
    condvar: &Tag,
    guard: MutexGuard<'a, T>,
    limit: Option<Duration>,
    at: Place,
) -> (LockResult<MutexGuard<'a, T>>, bool) {
    let (mutex, key) = (guard.mutex, condvar.key());
    // A step of its own: a notification may come between the last look at the condition, if that
    // is not behind the lock, and the wait.
    step(Want::Go, at);
    did(Some(key), || "waits".to_owned());
    guard.give_back();
    run::with(|run| run.things.condvar_mut(key.id).wait(run.me));
    let limited = limit.is_some();
    let may = step(Want::Notification { condvar: key, mutex: mutex.tag.key(), limited }, at);
    let called = run::with(|run| {
        let (me, condvar) = (run.me, run.things.condvar_mut(key.id));
        let called = condvar.is_called(me);
        condvar.wake(me);
        called
    });
    let how = match (may, called) {
        (May::TimeOut, _) => "wakes: its time is up",
        (_, Some(false)) => "wakes without a notification",
        _ => "wakes",
    };
    did(Some(key), || how.to_owned());
    (mutex.take(at), may == May::TimeOut)
}

/// Notifies.
pub(super) fn call(condvar: &Tag, called: Called, at: Place) {
    let key = condvar.key();
    step(Want::Go, at);
    let what = match called {
        Called::One => "notifies one",
        Called::All => "notifies all",
    };
    did(Some(key), || what.to_owned());
    run::with(|run| {
        let condvar = run.things.condvar_mut(key.id);
        match called {
            Called::One => condvar.call_one(),
            Called::All => condvar.call_all(),
        }
    });
}

/// Waits until `size` threads are there. Says whether this one came last.
pub(super) fn gather(barrier: &Tag, size: usize, at: Place) -> bool {
    let key = barrier.key();
    step(Want::Go, at);
    did(Some(key), || "comes to the barrier".to_owned());
    let waits = run::with(|run| run.things.barrier_mut(key.id).come(size)).flatten();
    if let Some(generation) = waits {
        unseen(Want::Others { barrier: key, generation }, at);
    }
    waits.is_none()
}
