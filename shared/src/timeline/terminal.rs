//! A timeline as lines of a terminal. Colour is the player's: each cell says what it is.

use std::fmt;

use console::{Alignment, pad_str, truncate_str};

use super::cells::{self, Cell, Glyphs};
use super::lines::{Line, word};
use super::{Timeline, scale};

/// One line of a terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Padded, so that the cells of all rows stand below each other.
    pub label: String,
    /// What stands right of the label; empty for a heading.
    pub cells: Vec<Cell>,
}

/// The plain text, without blanks at its end.
impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cells: String = self.cells.iter().map(|cell| cell.glyph).collect();
        f.write_str(format!("{}{cells}", self.label).trim_end())
    }
}

/// Blanks between labels and lanes.
const GAP: usize = 2;
/// The least distance of two marks on the axis, in columns, as far as their text allows.
const STEP: usize = 12;

/// Draws one row a lane and, last, the time axis; no row is wider than `width` columns.
///
/// The labels take as many columns as the longest needs, at most a third. Below a width of about
/// 20 little can be seen. A twin's lanes stand below a heading; more than
/// [`Timeline::MOST_LANES`] lanes end in a row that says how many were left out.
pub fn terminal(timeline: &Timeline, width: usize, glyphs: Glyphs) -> Vec<Row> {
    let label_width = timeline.label_width().min(width / 3);
    let left = width.min(label_width + GAP);
    let label = |text: &str| {
        let text = cut(text, label_width, glyphs);
        pad_str(&text, left, Alignment::Left, None).into_owned()
    };
    let lane = |lane| cells::of(lane, timeline.end, width - left, glyphs);
    let mut rows = Vec::new();
    for line in timeline.lines() {
        let (label, cells) = match line {
            Line::Lane(it) => (label(&it.label), lane(it)),
            Line::Note(it) => (cut(&it.replace('…', glyphs.cut), width, glyphs), vec![]),
        };
        rows.push(Row { label, cells });
    }
    let (label, cells) = (label(""), axis(timeline.end, width - left, glyphs));
    rows.push(Row { label, cells });
    rows
}

/// Text in at most `width` columns.
fn cut(text: &str, width: usize, glyphs: Glyphs) -> String {
    // The mark of the cut needs a column itself.
    let mark = if width == 0 { "" } else { glyphs.cut };
    truncate_str(text, width, mark).into_owned()
}

/// Each mark starts in the column of its time, or further left where the width ends.
fn axis(end: u64, width: usize, glyphs: Glyphs) -> Vec<Cell> {
    let mut line = vec![' '; width];
    let mut free = 0;
    for (time, mark) in scale::marks(end, (width / STEP) as u64) {
        let mark = mark.replace('µ', glyphs.micro);
        let length = mark.chars().count();
        let Some(latest) = width.checked_sub(length) else {
            break;
        };
        let start = scale::place(time, end, width).min(latest);
        if start >= free {
            line.splice(start..start + length, mark.chars());
            free = start + length + GAP;
        }
    }
    words(&line.into_iter().collect::<String>()).collect()
}

/// Says what the glyphs mean, those that occur, as in `█ running  ░ waiting`.
pub fn legend(timeline: &Timeline, glyphs: Glyphs) -> Row {
    let mut cells = Vec::new();
    for kind in timeline.kinds() {
        let gap = if cells.is_empty() { "" } else { "  " };
        cells.extend(words(gap));
        let (glyph, kind, word) = (glyphs.of(kind), Some(kind), word(kind));
        cells.push(Cell { glyph, kind });
        cells.extend(words(" ").chain(words(word)));
    }
    let label = String::new();
    Row { label, cells }
}

fn words(text: &str) -> impl Iterator<Item = Cell> {
    text.chars().map(|glyph| Cell { glyph, kind: None })
}
