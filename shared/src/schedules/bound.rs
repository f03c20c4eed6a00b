//! How far a search goes.

use std::time::Duration;

/// How far a search goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    /// How many preemptions a schedule may have.
    pub preemptions: u32,
    /// How many schedules are tried.
    pub schedules: usize,
    /// How many are tried in all if one of them loses: enough to say how common that is.
    pub schedules_if_lost: usize,
    /// How many steps a run may have: after that it is taken for endless.
    pub steps: usize,
    /// After this time no further schedule is tried.
    pub time: Duration,
}

impl Bound {
    /// As far as most programs of a few threads need.
    pub const USUAL: Self = Self {
        preemptions: u32::MAX,
        schedules: 10_000,
        schedules_if_lost: 2_000,
        steps: 400,
        time: Duration::from_secs(4),
    };
}
