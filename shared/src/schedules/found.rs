//! What a search found.

use std::collections::BTreeSet;

use super::decision::Price;
use super::end::End;
use super::{Covered, Schedule};

/// What a search found.
#[derive(Debug, Default)]
pub struct Searched {
    /// How many schedules were tried.
    pub tried: usize,
    /// How many of them lost.
    pub lost: usize,
    /// What was tried and what was not.
    pub covered: Covered,
    /// The simplest of those that lost.
    pub loss: Option<Loss>,
    /// What happened in at least one of them, as the program said with `happens`.
    pub happened: BTreeSet<&'static str>,
    /// Whether two threads ever could have gone on at the same point.
    pub threads_met: bool,
}

/// A schedule that loses.
#[derive(Debug, Clone)]
pub struct Loss {
    /// How the run ended.
    pub end: End,
    /// The whole schedule, or as much of an endless one as was chosen.
    pub schedule: Schedule,
    /// What makes one schedule simpler than another.
    pub(super) rank: (Price, usize, Vec<u8>),
}

impl Loss {
    /// How far this schedule is from what any scheduler would do.
    pub fn price(&self) -> Price {
        self.rank.0
    }
}
