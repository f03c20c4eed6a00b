//! One lane as it grows, piece by piece.

use super::{Lane, Piece};
use crate::trace::Kind;

/// What a lane does inside a span.
#[derive(Clone, Copy)]
pub(super) struct Deed<'a> {
    pub(super) kind: Kind,
    pub(super) label: &'a str,
}

impl Deed<'_> {
    /// Not inside any span: a task between two polls.
    const NOTHING: Deed<'static> = Deed { kind: Kind::Wait, label: "" };
}

/// A lane whose pieces are written down up to some moment.
pub(super) struct Growing<'a> {
    lane: Lane,
    moment: u64,
    /// The spans it is inside of, by id, the innermost last.
    inside: Vec<(u64, Deed<'a>)>,
}

impl<'a> Growing<'a> {
    pub(super) fn new(label: &str, pid: u32, at: u64) -> Self {
        let lane = Lane { label: printable(label), pid, pieces: Vec::new(), ended: None };
        Growing { lane, moment: at, inside: Vec::new() }
    }

    /// Writes down what the lane has been doing until now; to be called before that changes.
    pub(super) fn grow(&mut self, to: u64) {
        if self.lane.ended.is_some() || self.moment == to {
            return;
        }
        let from = std::mem::replace(&mut self.moment, to);
        let Deed { kind, label } = self.inside.last().map_or(Deed::NOTHING, |(_, deed)| *deed);
        let label = printable(label);
        match self.lane.pieces.last_mut() {
            Some(last) if last.kind == kind && last.label == label => last.to = to,
            _ => self.lane.pieces.push(Piece { from, to, kind, label }),
        }
    }

    pub(super) fn enter(&mut self, id: u64, deed: Deed<'a>) {
        self.inside.push((id, deed));
    }

    pub(super) fn exit(&mut self, id: u64) {
        if let Some(index) = self.inside.iter().rposition(|(inside, _)| *inside == id) {
            self.inside.remove(index);
        }
    }

    pub(super) fn close(&mut self, id: u64, ends: bool) {
        // Its `Exit` may have been lost.
        self.inside.retain(|(inside, _)| *inside != id);
        if ends {
            self.lane.ended.get_or_insert(self.moment);
        }
    }

    pub(super) fn finish(mut self, end: u64) -> Lane {
        self.grow(end);
        self.lane
    }
}

/// A label may come from anywhere; control characters would break lines, and XML forbids some.
fn printable(label: &str) -> String {
    let forbidden = |c: char| c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}');
    label.replace(forbidden, "\u{fffd}")
}
