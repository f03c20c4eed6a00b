//! What all pictures of a timeline agree on: which lines they have, and what kinds are called.

use std::collections::HashSet;

use super::{Lane, Timeline};
use crate::trace::Kind;

/// In the order of a legend.
pub(super) const KINDS: [Kind; 3] = [Kind::Work, Kind::Wait, Kind::Sleep];

/// One line of a picture.
pub(super) enum Line<'a> {
    Lane(&'a Lane),
    /// A heading, or how many lanes are not drawn.
    Note(String),
}

fn folded(lanes: &[Lane]) -> Vec<Line<'_>> {
    let (drawn, rest) = lanes.split_at(lanes.len().min(Timeline::MOST_LANES));
    let mut lines: Vec<Line<'_>> = drawn.iter().map(Line::Lane).collect();
    match rest.len() {
        0 => {}
        1 => lines.push(Line::Note("… 1 more lane".to_string())),
        more => lines.push(Line::Note(format!("… {more} more lanes"))),
    }
    lines
}

/// What a kind is called in a legend.
pub(super) fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Work => "running",
        Kind::Wait => "waiting",
        Kind::Sleep => "asleep",
    }
}

impl Timeline {
    /// What to draw, from top to bottom.
    pub(super) fn lines(&self) -> Vec<Line<'_>> {
        let mut lines = folded(&self.lanes);
        if !self.python.is_empty() {
            lines.push(Line::Note("Python".to_string()));
            lines.extend(folded(&self.python));
        }
        lines
    }

    /// The columns that the longest label needs, of the lanes that are drawn.
    pub(super) fn label_width(&self) -> usize {
        let widths = self.lines().into_iter().map(|line| match line {
            Line::Lane(lane) => console::measure_text_width(&lane.label),
            Line::Note(_) => 0,
        });
        widths.max().unwrap_or(0)
    }

    /// The kinds of piece that occur.
    pub(super) fn kinds(&self) -> impl Iterator<Item = Kind> {
        let lanes = self.lanes.iter().chain(&self.python);
        let pieces = lanes.flat_map(|lane| &lane.pieces);
        let occur: HashSet<Kind> = pieces.map(|piece| piece.kind).collect();
        KINDS.into_iter().filter(move |kind| occur.contains(kind))
    }
}
