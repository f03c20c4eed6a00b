//! A lock that is written down as held.

use crate::schedules::run;
use crate::schedules::step::{did, step};
use crate::schedules::want::Want;
use crate::waits::{Key, Place};

/// Part of a guard: for as long as it lives, the lock is written down as held.
#[derive(Debug)]
pub(super) struct Hold {
    key: Key,
    /// Where it was locked.
    at: Place,
    /// Whether to give it back may be a step.
    seen: bool,
}

impl Hold {
    /// Held to write, or by a mutex.
    pub fn alone(key: Key, at: Place) -> Self {
        run::with(|run| run.things.lock_mut(key.id).writer = Some((run.me, at)));
        Self { key, at, seen: true }
    }

    /// Held to read.
    pub fn shared(key: Key, at: Place) -> Self {
        run::with(|run| run.things.lock_mut(key.id).readers.push((run.me, at)));
        Self { key, at, seen: true }
    }

    /// Gives it back as part of the step that is being taken.
    pub fn give_back(mut self) {
        self.seen = false;
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let steps = run::with(|run| run.unlocks_in_steps) == Some(true);
        // While a thread unwinds, shuttle can't switch to another.
        if steps && self.seen && !std::thread::panicking() {
            step(Want::Go, self.at);
        }
        did(Some(self.key), || "unlocks".to_owned());
        run::with(|run| run.things.lock_mut(self.key.id).release(run.me));
    }
}

/// The guard of a lock that is free, as the run knows. It is not if the run is over, and is being
/// cleared away.
pub(super) fn granted<G>(guard: Option<G>) -> G {
    guard.expect("a lock is free when it is taken, unless its run is over")
}
