//! How a run ended.

use serde::{Deserialize, Serialize};
use shared::schedules::Panicked;

use super::Waiting;
use crate::Report;

/// How a run ended, as it travels from the supervisor to the one who judges.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Ended {
    /// The check came to its end, whatever panicked meanwhile.
    Reported(Report, Vec<Panicked>),
    /// The answer panicked, in its own process or in a child.
    Panicked(Vec<Panicked>),
    /// The answer's process ended with this exit code before the check had.
    Exited(i32),
    /// It was killed by this signal.
    Signalled(String),
    /// A child came back out of the answer.
    CameBack,
    /// Nothing could move any more.
    Stuck(Vec<Waiting>),
    /// There were so many processes at the same time.
    TooMany(usize),
    /// It was still busy after so many seconds.
    Busy(f32),
}
