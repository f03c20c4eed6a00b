//! A barrier that says who is missing.

use std::panic::Location;

use crate::waits::{self, Tag, Want};

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
        let key = self.tag.key();
        let want = Want::Others(key, self.size);
        let (_, here) = waits::gather(want, key.id, self.size, Location::caller());
        BarrierWaitResult(here >= self.size)
    }
}
