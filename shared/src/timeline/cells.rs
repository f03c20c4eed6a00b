//! One lane as the cells of one terminal line.

use super::{Lane, scale};
use crate::trace::Kind;

/// One column of a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// One column wide.
    pub glyph: char,
    /// What to paint it as; nothing for blanks, words and the axis.
    pub kind: Option<Kind>,
}

/// The characters a timeline is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyphs {
    /// Running.
    pub work: char,
    /// Running in the left half of the cell only, and in the right half only.
    pub halves: [char; 2],
    /// Waiting.
    pub wait: char,
    /// Asleep.
    pub sleep: char,
    /// Stands for what was cut off.
    pub cut: &'static str,
    /// Before the s of a millionth of a second.
    pub micro: &'static str,
}

impl Glyphs {
    /// For terminals that speak UTF-8.
    pub const BLOCKS: Glyphs =
        Glyphs {
            work: '█', halves: ['▌', '▐'], wait: '░', sleep: '·', cut: "…", micro: "µ"
        };
    /// For all others.
    pub const ASCII: Glyphs =
        Glyphs { work: '#', halves: ['#', '#'], wait: '=', sleep: '.', cut: "~", micro: "u" };

    /// The glyph of a kind, as in a legend.
    pub fn of(self, kind: Kind) -> char {
        match kind {
            Kind::Work => self.work,
            Kind::Wait => self.wait,
            Kind::Sleep => self.sleep,
        }
    }
}

/// What happened during one cell.
#[derive(Clone, Copy, Default)]
struct Share {
    /// In its left half, in its right half.
    worked: [bool; 2],
    waited: u128,
    slept: u128,
}

/// Draws a lane of `end` nanoseconds on `width` cells.
///
/// A half of a cell in which anything ran is filled, however short it was: work is what a learner
/// looks for. In a cell without work the longer of waiting and sleeping wins.
pub(super) fn of(lane: &Lane, end: u64, width: usize, glyphs: Glyphs) -> Vec<Cell> {
    let mut shares = vec![Share::default(); width];
    let halves = 2 * width;
    // In units in which half a cell is as long as the lane, so that nothing is rounded.
    let (half, scale) = (u128::from(end), halves as u128);
    for piece in &lane.pieces {
        let (from, to) = (u128::from(piece.from) * scale, u128::from(piece.to) * scale);
        let first = scale::place(piece.from, end, halves);
        for index in first..halves {
            let starts = index as u128 * half;
            if starts >= to {
                break;
            }
            let length = to.min(starts + half) - from.max(starts);
            shares[index / 2].add(piece.kind, index % 2, length);
        }
    }
    shares.into_iter().map(|share| share.cell(glyphs)).collect()
}

impl Share {
    fn add(&mut self, kind: Kind, half: usize, length: u128) {
        match kind {
            Kind::Work => self.worked[half] = true,
            Kind::Wait => self.waited += length,
            Kind::Sleep => self.slept += length,
        }
    }

    fn cell(self, glyphs: Glyphs) -> Cell {
        let (glyph, kind) = match self.worked {
            [true, true] => (glyphs.work, Some(Kind::Work)),
            [true, false] => (glyphs.halves[0], Some(Kind::Work)),
            [false, true] => (glyphs.halves[1], Some(Kind::Work)),
            _ if self.waited + self.slept == 0 => (' ', None),
            _ if self.slept > self.waited => (glyphs.sleep, Some(Kind::Sleep)),
            _ => (glyphs.wait, Some(Kind::Wait)),
        };
        Cell { glyph, kind }
    }
}
