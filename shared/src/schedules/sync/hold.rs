//! A lock that is written down as held.

use crate::schedules::run;
use crate::schedules::step::{did, step};
use crate::schedules::want::Want;
use crate::waits::{Key, Place};

/// Part of a guard, dropped before the one inside: where to unlock is a step, it is taken while the
/// lock is still held.
#[derive(Debug)]
pub(super) struct Leave {
    /// Where it was locked.
    at: Place,
    /// Whether to unlock may be a step.
    pub seen: bool,
}

impl Leave {
    pub fn new(at: Place) -> Self {
        Self { at, seen: true }
    }
}

impl Drop for Leave {
    fn drop(&mut self) {
        let steps = run::with(|run| run.unlocks_in_steps) == Some(true);
        // Who unwinds is not stopped to unlock.
        if steps && self.seen && !std::thread::panicking() {
            step(Want::Go, self.at);
        }
    }
}

/// Part of a guard, dropped after the one inside: for as long as it lives, the lock is written down
/// as held.
#[derive(Debug)]
pub(super) struct Hold<'a, L: Poisonable + ?Sized> {
    key: Key,
    lock: &'a L,
    was_poisoned: bool,
}

/// A lock of std's, which is poisoned when its guard is dropped while any thread of the run unwinds.
pub(super) trait Poisonable {
    fn is_poisoned(&self) -> bool;
    fn clear_poison(&self);
}

macro_rules! poisonable {
    ($lock:ident) => {
        impl<T: ?Sized> Poisonable for std::sync::$lock<T> {
            fn is_poisoned(&self) -> bool {
                self.is_poisoned()
            }

            fn clear_poison(&self) {
                self.clear_poison();
            }
        }
    };
}

poisonable!(Mutex);
poisonable!(RwLock);

impl<'a, L: Poisonable + ?Sized> Hold<'a, L> {
    /// Held to write, or by a mutex.
    pub fn alone(key: Key, lock: &'a L, at: Place) -> Self {
        run::with(|run| run.things.lock_mut(key.id).writer = Some((run.me, at)));
        Self { key, lock, was_poisoned: lock.is_poisoned() }
    }

    /// Held to read.
    pub fn shared(key: Key, lock: &'a L, at: Place) -> Self {
        run::with(|run| run.things.lock_mut(key.id).readers.push((run.me, at)));
        Self { key, lock, was_poisoned: lock.is_poisoned() }
    }
}

impl<L: Poisonable + ?Sized> Drop for Hold<'_, L> {
    fn drop(&mut self) {
        did(Some(self.key), || "unlocks".to_owned());
        let unwinds = run::with(|run| {
            run.things.lock_mut(self.key.id).release(run.me);
            run.unwinds()
        });
        if unwinds == Some(false) && !self.was_poisoned {
            // It was another thread that unwound.
            self.lock.clear_poison();
        }
    }
}

/// The guard of a lock that is free, as the run knows. It is not if the run is over, and is being
/// cleared away.
pub(super) fn granted<G>(guard: Option<G>) -> G {
    guard.expect("a lock is free when it is taken, unless its run is over")
}
