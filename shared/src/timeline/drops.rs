//! Tells the drop of a future from its polls.
//!
//! `tracing`'s `Instrumented` future enters its span for every poll, and once more while it is
//! dropped. A trace shows both as `Enter` and `Exit`. What gives the drop away is its place: the
//! span was entered before (a future that is polled and dropped has at least two enters), and
//! `Enter`, `Exit`, `Close` follow one another with nothing else of that span between.
//!
//! A span that plain code enters twice by hand leaves the very same events. Only time can tell
//! these apart, so a last turn of [`LONGEST_DROP`] or more is always drawn: it is work worth
//! seeing, whoever did it. By hand, a last turn shorter than that is taken for a drop. Code that
//! enters one lane many times, as a GIL is taken many times, is drawn exactly when each turn is a
//! span of its own inside the lane: a span entered once is never a drop.

use std::collections::{HashMap, HashSet};

use crate::trace::{Event, What};

/// Dropping a future runs a few destructors: nanoseconds of its own, and microseconds for
/// writing the trace.
const LONGEST_DROP: u64 = 1_000_000;

/// The events in order of time, without those of drops.
pub(super) fn passed_over(events: Vec<&Event>) -> Vec<&Event> {
    let drops = find(&events);
    let polls = events.into_iter().enumerate().filter(|(index, _)| !drops.contains(index));
    polls.map(|(_, event)| event).collect()
}

/// Where in the trace drops enter and exit.
fn find(events: &[&Event]) -> HashSet<usize> {
    let mut spans: HashMap<(u32, u64), Turns> = HashMap::new();
    let mut drops = HashSet::new();
    for (index, event) in events.iter().enumerate() {
        let (What::Open { id, .. } | What::Enter { id } | What::Exit { id } | What::Close { id }) =
            &event.what
        else {
            continue;
        };
        let turns = spans.entry((event.pid, *id)).or_default();
        match event.what {
            What::Enter { .. } => turns.enter(index),
            What::Exit { .. } => turns.exit(index),
            What::Close { .. } => drops.extend(turns.drop(events).into_iter().flatten()),
            _ => {}
        }
        if matches!(event.what, What::Open { .. } | What::Close { .. }) {
            *turns = Turns::default();
        }
    }
    drops
}

/// The turns of one span so far.
#[derive(Default)]
struct Turns {
    enters: usize,
    /// Where the last one entered and, right after that, exited.
    last: Option<(usize, Option<usize>)>,
}

impl Turns {
    fn enter(&mut self, index: usize) {
        self.enters += 1;
        self.last = Some((index, None));
    }

    fn exit(&mut self, index: usize) {
        self.last = match self.last {
            Some((enter, None)) => Some((enter, Some(index))),
            // Entered twice before it exits: no future does that.
            _ => None,
        };
    }

    /// Where the span's drop enters and exits, if its last turn was one.
    fn drop(&self, events: &[&Event]) -> Option<[usize; 2]> {
        let (enter, exit) = self.last?;
        let exit = exit?;
        let length = events[exit].at - events[enter].at;
        (self.enters >= 2 && length < LONGEST_DROP).then_some([enter, exit])
    }
}
