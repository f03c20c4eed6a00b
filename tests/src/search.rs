//! Answers that are judged under every schedule.
//!
//! - [`Case`]: a small program around an answer, which says what has to hold.
//! - `child`: runs the cases in the child process, and sends what was found.
//! - `lost`: a schedule that loses, as it travels to the parent, and what is said of it.
//! - `watchdog`: ends a program that never comes to a step.

pub(crate) mod child;
mod lost;
mod order;
pub(crate) mod watchdog;

use shared::schedules::Bound;

pub use self::lost::Lost;
pub(crate) use self::lost::{meaning, seen};
pub use self::order::{Order, goes_wrong};

/// A small program around an answer, to be run under every schedule.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    /// What its threads do, as in `two threads add one each`.
    pub name: &'static str,
    /// Starts the threads, waits for them, and says what has to hold: see `shared::schedules`.
    pub program: fn(),
    /// What has to happen in at least one schedule, as the program says with `happens`, and what it
    /// usually means if it never does.
    pub somewhere: &'static [(&'static str, &'static str)],
    /// How far the search goes.
    pub bound: Bound,
}

impl Case {
    /// A case within the usual bound.
    pub const fn new(name: &'static str, program: fn()) -> Self {
        Self { name, program, somewhere: &[], bound: Bound::USUAL }
    }

    /// The same, and this has to happen in at least one schedule.
    pub const fn somewhere(self, somewhere: &'static [(&'static str, &'static str)]) -> Self {
        Self { somewhere, ..self }
    }

    /// The same within another bound.
    pub const fn bound(self, bound: Bound) -> Self {
        Self { bound, ..self }
    }
}
