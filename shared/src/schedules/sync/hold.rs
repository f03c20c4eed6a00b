//! A lock that is written down as held.

use crate::schedules::run;
use crate::schedules::step::did;
use crate::waits::{Key, Place};

/// Part of a guard: for as long as it lives, the lock is written down as held.
#[derive(Debug)]
pub(super) struct Hold(Key);

impl Hold {
    /// Held to write, or by a mutex.
    pub fn alone(key: Key, at: Place) -> Self {
        run::with(|run| run.things.lock_mut(key.id).writer = Some((run.me, at)));
        Self(key)
    }

    /// Held to read.
    pub fn shared(key: Key, at: Place) -> Self {
        run::with(|run| run.things.lock_mut(key.id).readers.push((run.me, at)));
        Self(key)
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        did(Some(self.0), || "unlocks".to_owned());
        run::with(|run| run.things.lock_mut(self.0.id).release(run.me));
    }
}

/// The guard of a lock that is free, as the run knows. It is not if the run is over, and is being
/// cleared away.
pub(super) fn granted<G>(guard: Option<G>) -> G {
    guard.expect("a lock is free when it is taken, unless its run is over")
}
