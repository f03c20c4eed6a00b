//! A timeline in words: for a screen reader, and for a reader who wants the numbers.

use super::lines::{KINDS, Line};
use super::scale::{self, Unit};
use super::{Lane, Piece, Timeline};
use crate::trace::Kind;

/// A lane of more pieces than this is summed up.
const MOST_PIECES: usize = 12;

/// One line a lane, in the order in which they are drawn:
/// `thread 1: runs 0-3 ms, waits 3-5 ms for lock`.
///
/// A lane of more than a dozen pieces is summed up, waits of less than a hundredth of the
/// timeline are left out, and like in a picture [`Timeline::MOST_LANES`] lanes are told at most.
pub fn text(timeline: &Timeline) -> String {
    let lines = timeline.lines().into_iter().map(|line| match line {
        Line::Lane(lane) => line_of(lane, timeline.end),
        Line::Note(note) => note,
    });
    lines.collect::<Vec<String>>().join("\n")
}

fn line_of(lane: &Lane, end: u64) -> String {
    let is_told = |piece: &&Piece| piece.kind == Kind::Work || piece.to - piece.from >= end / 100;
    let told: Vec<&Piece> = lane.pieces.iter().filter(is_told).collect();
    let mut parts = if told.len() > MOST_PIECES {
        sums(lane, end)
    } else {
        let deed = |piece: &&Piece| deed(piece, lane, &span(piece.from, piece.to, end));
        told.iter().map(deed).collect()
    };
    if lane.ended.is_none() {
        parts.push("has not ended".to_string());
    }
    format!("{}: {}", lane.label, parts.join(", "))
}

/// As in `3-5 ms`, or `at 3 ms` where the numbers are the same.
fn span(from: u64, to: u64, end: u64) -> String {
    let unit = Unit::up_to(end);
    let [from, to] = [from, to].map(|at| unit.number(scale::rounded(at, end)));
    let span = if from == to { format!("at {from}") } else { format!("{from}-{to}") };
    format!("{span} {}", unit.name)
}

/// What a piece of a lane did, as in `waits 2 ms for lock`; `time` says when or how long.
pub(super) fn deed(piece: &Piece, lane: &Lane, time: &str) -> String {
    let deed = format!("{} {time}", verb(piece.kind));
    let label = piece.label.as_str();
    match piece.kind {
        // Nothing that the verb does not say already.
        _ if ["", "wait", "sleep", &lane.label].contains(&label) => deed,
        Kind::Wait => format!("{deed} for {label}"),
        Kind::Work | Kind::Sleep => format!("{deed} ({label})"),
    }
}

fn verb(kind: Kind) -> &'static str {
    match kind {
        Kind::Work => "runs",
        Kind::Wait => "waits",
        Kind::Sleep => "sleeps",
    }
}

/// As in `0-92 ms`, `runs 12 ms in 50 pieces`, `waits 80 ms in 49 pieces`.
fn sums(lane: &Lane, end: u64) -> Vec<String> {
    let edges = lane.pieces.first().zip(lane.pieces.last());
    let whole = edges.map(|(first, last)| span(first.from, last.to, end));
    let sums = KINDS.into_iter().filter_map(|kind| {
        let pieces: Vec<&Piece> = lane.pieces.iter().filter(|piece| piece.kind == kind).collect();
        let total = scale::duration(pieces.iter().map(|piece| piece.to - piece.from).sum());
        let deed = format!("{} {total} in {} pieces", verb(kind), pieces.len());
        (!pieces.is_empty()).then_some(deed)
    });
    whole.into_iter().chain(sums).collect()
}
