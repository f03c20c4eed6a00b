//! A barrier. This file is compiled twice: what it is to wait says the `resting` beside it.

use std::panic::Location;

use super::resting;
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
        Self { tag: Tag::new("barrier"), size }
    }

    /// Waits until all have come.
    #[track_caller]
    pub fn wait(&self) -> BarrierWaitResult {
        BarrierWaitResult(resting::gather(&self.tag, self.size, Location::caller()))
    }
}
