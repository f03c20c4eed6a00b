//! What holds for every trace, however broken: tried on many made by chance, always the same ones.

use console::measure_text_width;

use super::super::{Glyphs, Lane, Row, Timeline, chrome, legend, svg, terminal, text};
use crate::trace::{Event, Kind, What};

/// Xorshift: a few lines, and the same numbers on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }

    fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len() as u64) as usize]
    }

    /// Few ids and processes, so that events often fit together, and times out of order.
    fn event(&mut self, at: u64) -> Event {
        let id = self.below(5);
        let what = match self.below(8) {
            0 | 1 => What::Open {
                id,
                lane: self.one_of(&[id, id, 0, 1]),
                label: self.one_of(&LABELS).to_string(),
                kind: self.one_of(&[Kind::Work, Kind::Wait, Kind::Sleep]),
            },
            2..5 => What::Enter { id },
            5 | 6 => What::Exit { id },
            _ => What::Close { id },
        };
        Event { at, pid: 1 + self.below(2) as u32, what }
    }

    fn trace(&mut self) -> Vec<Event> {
        let span = self.one_of(&[1, 40, 90_000, 20_000_000, 7_000_000_000, u64::MAX]);
        let length = self.below(60);
        let mut event = |_| {
            let at = self.below(span);
            self.event(at)
        };
        (0..length).map(&mut event).collect()
    }
}

const LABELS: [&str; 6] = [
    "",
    "main",
    "worker 12",
    "線程 三",
    "tab\tand\nline",
    "a label that is longer than most others",
];

/// Each has the lanes of one trace, and those of another as its twin's.
fn timelines(count: usize) -> Vec<Timeline> {
    let mut chance = Chance(0x5eed);
    let mut timeline = || Timeline::of(&chance.trace());
    (0..count).map(|_| Timeline::joined(timeline(), timeline())).collect()
}

fn assert_in_order(lane: &Lane, end: u64) {
    let mut free = 0;
    for piece in &lane.pieces {
        assert!(free <= piece.from && piece.from < piece.to, "{lane:?}");
        free = piece.to;
    }
    assert!(free <= lane.ended.unwrap_or(end) && free <= end, "{lane:?}");
}

#[test]
fn pieces_never_overlap_and_never_pass_the_end() {
    for timeline in timelines(2_000) {
        for lane in timeline.lanes.iter().chain(&timeline.python) {
            assert_in_order(lane, timeline.end);
        }
    }
}

#[test]
fn a_lane_has_no_gaps_and_ends_with_its_close() {
    for timeline in timelines(2_000) {
        for lane in &timeline.lanes {
            assert!(lane.pieces.windows(2).all(|pair| pair[0].to == pair[1].from), "{lane:?}");
            if let (Some(last), Some(ended)) = (lane.pieces.last(), lane.ended) {
                assert_eq!(last.to, ended);
            }
        }
    }
}

fn assert_fits(row: &Row, width: usize) {
    let cells: String = row.cells.iter().map(|cell| cell.glyph).collect();
    let whole = measure_text_width(&row.label) + measure_text_width(&cells);
    let heading = row.cells.is_empty();
    assert!(whole == width || heading && whole < width, "{width}: {row:?}");
}

#[test]
fn every_row_is_as_wide_as_the_terminal_and_no_heading_is_wider() {
    for timeline in timelines(60) {
        for width in 0..=200 {
            for row in terminal(&timeline, width, Glyphs::BLOCKS) {
                assert_fits(&row, width);
            }
        }
    }
}

#[test]
fn every_lane_that_ran_shows_that_it_ran() {
    for timeline in timelines(200) {
        let rows = terminal(&timeline, 60, Glyphs::BLOCKS);
        for (lane, row) in timeline.lanes.iter().zip(&rows) {
            let ran = lane.pieces.iter().any(|piece| piece.kind == Kind::Work);
            assert_eq!(row.cells.iter().any(|cell| cell.kind == Some(Kind::Work)), ran);
        }
    }
}

#[test]
fn every_trace_can_be_drawn_in_every_way_and_always_the_same() {
    for timeline in timelines(300) {
        assert_eq!(svg(&timeline, ""), svg(&timeline.clone(), ""));
        assert_eq!(chrome(&[("a", timeline.clone())]), chrome(&[("a", timeline.clone())]));
        assert_eq!(text(&timeline), text(&timeline.clone()));
        legend(&timeline, Glyphs::BLOCKS);
    }
}
