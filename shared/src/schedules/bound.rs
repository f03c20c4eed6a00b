//! How far a search goes.

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
    /// After so many steps in all no further schedule is tried; after a fifth of them, if one has
    /// lost. Steps and not seconds: what a search finds does not depend on how busy a machine is.
    pub steps_in_all: usize,
}

impl Bound {
    /// As far as most programs of a few threads need.
    pub const USUAL: Self = Self {
        preemptions: u32::MAX,
        schedules: 10_000,
        schedules_if_lost: 2_000,
        steps: 400,
        steps_in_all: 300_000,
    };
}
