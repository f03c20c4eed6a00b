//! A barrier.

use std::panic::Location;

use crate::schedules::run;
use crate::schedules::step::{did, step, unseen};
use crate::schedules::want::Want;
use crate::waits::Tag;

/// Holds threads until as many have come as it was made for.
#[derive(Debug)]
pub struct Barrier {
    tag: Tag,
    size: usize,
}

/// Whether a thread was the one chosen among those that passed together.
#[derive(Debug)]
pub struct BarrierWaitResult(bool);

impl BarrierWaitResult {
    /// True for exactly one of those that passed together.
    pub fn is_leader(&self) -> bool {
        self.0
    }
}

impl Barrier {
    /// A barrier for `size` threads; 0 is taken as 1.
    #[track_caller]
    pub const fn new(size: usize) -> Self {
        Self { tag: Tag::new(), size }
    }

    /// Waits until all have come.
    #[track_caller]
    pub fn wait(&self) -> BarrierWaitResult {
        let (at, barrier) = (Location::caller(), self.tag.key());
        step(Want::Go, at);
        did(Some(barrier), || "comes to the barrier".to_owned());
        let waits = run::with(|run| {
            let state = run.things.barrier_mut(barrier.id);
            let generation = state.generation;
            (state.here, state.size) = (state.here + 1, self.size);
            if state.here >= self.size {
                (state.here, state.generation) = (0, generation + 1);
                return None;
            }
            Some(generation)
        });
        if let Some(generation) = waits.flatten() {
            unseen(Want::Others { barrier, generation }, at);
        }
        BarrierWaitResult(waits.flatten().is_none())
    }
}
