//! A trace drawn: as lanes in the terminal, as SVG for the book, as text for a screen reader,
//! as Chrome trace JSON for Perfetto. All of it pure functions of a trace.
//!
//! [`Timeline::of`] finds out who did what, when; the other functions only draw.

mod cells;
mod chrome;
mod drops;
mod growing;
mod lanes;
mod lines;
mod scale;
pub(crate) mod shapes;
mod svg;
mod terminal;
#[cfg(test)]
mod tests;
mod text;

pub use self::cells::{Cell, Glyphs};
pub use self::chrome::chrome;
pub use self::svg::svg;
pub use self::terminal::{Row, legend, terminal};
pub use self::text::text;
use crate::trace::{Event, Kind};

/// Who did what, when. Times are in nanoseconds since the first event of the trace.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Timeline {
    /// In the order in which they first appear.
    pub lanes: Vec<Lane>,
    /// The lanes of the Python twin, drawn below; empty where there is none.
    pub python: Vec<Lane>,
    /// When the trace ends.
    pub end: u64,
}

/// One line of a timeline: a thread, a process, a task, a GIL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// What a reader sees, as in `worker 3`.
    pub label: String,
    /// Its process.
    pub pid: u32,
    /// In order of time; no two overlap, and none is empty.
    pub pieces: Vec<Piece>,
    /// When it ended, or nothing if the trace ended first.
    pub ended: Option<u64>,
}

/// A stretch of time in which a lane did one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The first nanosecond.
    pub from: u64,
    /// The nanosecond after the last.
    pub to: u64,
    /// What it did.
    pub kind: Kind,
    /// The innermost span that was entered, as in `lock`; empty where none was: a task between
    /// two polls.
    pub label: String,
}

impl Timeline {
    /// The most lanes that are drawn for each language; the rest are counted in one line.
    pub const MOST_LANES: usize = 24;

    /// Reads a trace. Its events may be out of order, cut off or malformed: what makes no sense
    /// is passed over, and what was never closed goes on to the end.
    pub fn of(events: &[Event]) -> Timeline {
        Timeline::up_to(events, 0)
    }

    /// Like [`Timeline::of`], for a trace that is still being written: what is not closed goes on
    /// until `now`, in nanoseconds of CLOCK_MONOTONIC, even where no event has come for a while.
    pub fn up_to(events: &[Event], now: u64) -> Timeline {
        let mut events: Vec<&Event> = events.iter().collect();
        // Stable, so that events of one process at one instant keep their order.
        events.sort_by_key(|event| event.at);
        let (Some(first), Some(last)) = (events.first(), events.last()) else {
            return Timeline::default();
        };
        let (start, end) = (first.at, last.at.max(now));
        let lanes = lanes::of(&drops::passed_over(events), start, end);
        Timeline { lanes, python: Vec::new(), end: end - start }
    }

    /// Puts the twin's timeline under the lesson's, on one axis. Both start at 0.
    pub fn joined(rust: Timeline, python: Timeline) -> Timeline {
        Timeline { lanes: rust.lanes, python: python.lanes, end: rust.end.max(python.end) }
    }
}
