//! From events to lanes: who was inside which span, when.

use std::collections::HashMap;

use super::Lane;
use super::growing::{Deed, Growing};
use crate::trace::{Event, What};

/// Replays events, which are in order of time, from `start` to `end`.
pub(super) fn of(events: &[&Event], start: u64, end: u64) -> Vec<Lane> {
    let mut replay = Replay::default();
    for event in events {
        replay.step(event.at - start, event.pid, &event.what);
    }
    let lanes = replay.lanes.into_iter();
    lanes.map(|lane| lane.finish(end - start)).collect()
}

/// Names a span among several processes: ids repeat after a fork.
type Key = (u32, u64);

/// What is open at one moment of a trace.
#[derive(Default)]
struct Replay<'a> {
    /// Open lanes and ended ones.
    lanes: Vec<Growing<'a>>,
    /// Open spans only: an id may be used again after `Close`.
    spans: HashMap<Key, Span<'a>>,
}

#[derive(Clone, Copy)]
struct Span<'a> {
    /// An index into [`Replay::lanes`].
    lane: usize,
    opens_lane: bool,
    deed: Deed<'a>,
}

impl<'a> Replay<'a> {
    /// What fits nothing that is open is passed over.
    fn step(&mut self, at: u64, pid: u32, what: &'a What) {
        match what {
            What::Open { id, lane, label, kind } => {
                self.open(at, (pid, *id), *lane, Deed { kind: *kind, label });
            }
            What::Enter { id } => {
                if let Some((span, lane)) = self.find(at, (pid, *id)) {
                    lane.enter(*id, span.deed);
                }
            }
            What::Exit { id } => {
                if let Some((_, lane)) = self.find(at, (pid, *id)) {
                    lane.exit(*id);
                }
            }
            What::Close { id } => self.close(at, (pid, *id)),
            What::Ended { process } => self.end(at, *process),
            What::Stuck { .. } | What::Found { .. } => {}
        }
    }

    fn open(&mut self, at: u64, (pid, id): Key, lane: u64, deed: Deed<'a>) {
        // Open twice: its `Close` was lost.
        self.close(at, (pid, id));
        let opens_lane = lane == id;
        if opens_lane {
            self.lanes.push(Growing::new(deed.label, pid, at));
        }
        let opener = self.spans.get(&(pid, lane)).map(|opener| opener.lane);
        let newest = opens_lane.then(|| self.lanes.len() - 1);
        if let Some(lane) = newest.or(opener) {
            let span = Span { lane, opens_lane, deed };
            self.spans.insert((pid, id), span);
        }
    }

    /// Closes all that a process has open.
    fn end(&mut self, at: u64, process: u32) {
        let open: Vec<Key> = self.spans.keys().copied().filter(|key| key.0 == process).collect();
        for key in open {
            self.close(at, key);
        }
    }

    /// An open span and its lane, grown up to now.
    fn find(&mut self, at: u64, key: Key) -> Option<(Span<'a>, &mut Growing<'a>)> {
        let span = *self.spans.get(&key)?;
        let lane = &mut self.lanes[span.lane];
        lane.grow(at);
        Some((span, lane))
    }

    fn close(&mut self, at: u64, key: Key) {
        if let Some((span, lane)) = self.find(at, key) {
            lane.close(key.1, span.opens_lane);
            self.spans.remove(&key);
        }
    }
}
