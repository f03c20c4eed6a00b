//! Where each thread stands when a run has stopped or ended.

use serde::{Deserialize, Serialize};

use super::run::Run;
use super::thread::{Number, State};
use super::want::May;
use crate::trace::Wait;
use crate::waits::Place;

/// Where a thread stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stand {
    /// It may take the step at this line.
    Ready(Line),
    /// It may do so, but before its time.
    Early(Line, Early),
    /// It yielded or slept, and goes on after the others.
    GivesWay(Line),
    /// It waits.
    Waits(Line, Wait),
    /// The run ended while it was on its way from one step to the next.
    Cut,
    /// It has ended.
    Ended,
}

/// A line of a source file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The file, as rustc was told.
    pub file: String,
    /// From 1.
    pub line: u32,
}

/// In which way a thread goes on before its time. In a search each costs as much as the others; to
/// people only the first two are surprises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Early {
    /// It waits for a notification, and nobody has called it.
    Uncalled,
    /// Its time is up while others can still move.
    TimeUp,
    /// It yielded or slept to let the others go first, and they have not.
    OutOfTurn,
}

impl Run {
    /// Where all threads stand now, `main` first.
    pub(super) fn stands(&self) -> Vec<Stand> {
        (0..self.threads.len()).map(|thread| self.stand(thread)).collect()
    }

    fn stand(&self, thread: Number) -> Stand {
        let waiting = match &self.threads[thread].state {
            State::Waiting(waiting) => waiting,
            State::Running => return Stand::Cut,
            State::Ended => return Stand::Ended,
        };
        let (line, may) = (Line::of(waiting.at), self.may(thread));
        let surprising = self.open.is_some_and(|decision| decision.surprising.has(thread));
        // A run that has ended leaves no decision open; then what could have been done is told.
        let chosen = self.open.map_or(may == May::Go, |decision| decision.all().has(thread));
        let gives_way = may == May::Go && self.gives_way(thread, self.who(May::Go));
        match (surprising, chosen, self.wait_of(thread)) {
            (true, ..) => Stand::Early(line, Early::of(may)),
            (_, false, _) if gives_way => Stand::GivesWay(line),
            (_, false, Some(wait)) => Stand::Waits(line, wait),
            _ => Stand::Ready(line),
        }
    }
}

impl Line {
    fn of(place: Place) -> Self {
        Self { file: place.file().to_owned(), line: place.line() }
    }
}

impl Early {
    pub(super) fn of(may: May) -> Self {
        match may {
            May::TimeOut => Self::TimeUp,
            May::Surprise => Self::Uncalled,
            May::Go | May::Not => Self::OutOfTurn,
        }
    }
}

impl Stand {
    /// Whether the thread may be the next to go on.
    pub fn may_go_on(&self) -> bool {
        matches!(self, Self::Ready(_) | Self::Early(..))
    }

    /// The line of its next step.
    pub fn line(&self) -> Option<&Line> {
        match self {
            Self::Ready(line)
            | Self::Early(line, _)
            | Self::GivesWay(line)
            | Self::Waits(line, _) => Some(line),
            Self::Cut | Self::Ended => None,
        }
    }
}
