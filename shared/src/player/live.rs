//! The picture of a run: the output as it comes, and below it the lanes, redrawn in place.

use std::io::{self, Write, stdout};

use colored::Colorize;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::timeline::{self, Glyphs, Row, Timeline};
use crate::trace::{self, Event, Kind};

/// Redraws in a second, at most.
const HERTZ: u8 = 15;

/// Lines of output that are shown; a flood beyond them is counted.
const SHOWN_LINES: usize = 200;

/// Events up to which the lanes are drawn live: more would be drawn more slowly than they come.
const DRAWN_EVENTS: usize = 20_000;

/// How pictures are drawn at this terminal, or in this pipe.
#[derive(Debug, Clone, Copy)]
pub(super) struct Picture {
    /// Whether the lanes are redrawn while the stage runs.
    pub(super) live: bool,
    pub(super) glyphs: Glyphs,
}

impl Picture {
    pub(super) fn start<'a>(self, above: &'a Timeline, width: usize) -> Live<'a> {
        let target = match self.live {
            true => ProgressDrawTarget::stdout_with_hz(HERTZ),
            false => ProgressDrawTarget::hidden(),
        };
        let lanes = ProgressBar::with_draw_target(None, target);
        lanes.set_style(
            ProgressStyle::with_template("{msg}").expect("the template has one known key"),
        );
        Live {
            picture: self,
            lanes,
            above,
            width,
            events: Vec::new(),
            line: String::new(),
            lines: 0,
        }
    }

    /// The lanes, the axis and the legend, each line ended.
    pub(super) fn finished(self, timeline: &Timeline, width: usize) -> String {
        let rows = timeline::terminal(timeline, width - 2, self.glyphs);
        let legend = timeline::legend(timeline, self.glyphs);
        rows.iter().chain([&legend]).map(|row| format!(" {}\n", paint(row))).collect()
    }
}

/// A picture that is being drawn.
pub(super) struct Live<'a> {
    picture: Picture,
    lanes: ProgressBar,
    above: &'a Timeline,
    width: usize,
    events: Vec<Event>,
    /// The line that is being written.
    line: String,
    lines: usize,
}

impl Live<'_> {
    pub(super) fn event(&mut self, event: &Event) {
        if self.picture.live && self.events.len() < DRAWN_EVENTS {
            self.events.push(event.clone());
        }
    }

    /// Shows what was written as soon as its line is whole.
    pub(super) fn output(&mut self, text: &str) -> io::Result<()> {
        for piece in text.split_inclusive('\n') {
            self.line.push_str(piece);
            if piece.ends_with('\n') {
                self.write_line()?;
            }
        }
        Ok(())
    }

    fn write_line(&mut self) -> io::Result<()> {
        let line = std::mem::take(&mut self.line);
        self.lines += 1;
        if self.lines > SHOWN_LINES {
            return Ok(());
        }
        // A scene's control characters could do to the terminal what they like.
        let shown: String = line.trim_end().chars().filter(|char| !char.is_control()).collect();
        self.lanes.suspend(|| writeln!(stdout(), "   {shown}"))
    }

    pub(super) fn draw(&self) {
        if self.events.is_empty() {
            return;
        }
        let now = Timeline::up_to(&self.events, trace::now());
        let both = match self.above.lanes.is_empty() {
            true => now,
            false => Timeline::joined(self.above.clone(), now),
        };
        self.lanes.set_message(format!("\n{}", self.picture.finished(&both, self.width)));
        self.lanes.tick();
    }

    /// Takes the lanes away, for the finished picture to stand in their place.
    pub(super) fn end(mut self) -> io::Result<()> {
        if !self.line.is_empty() {
            self.write_line()?;
        }
        self.lanes.finish_and_clear();
        match self.lines.checked_sub(SHOWN_LINES) {
            Some(more @ 1..) => writeln!(stdout(), "   … and {more} more lines"),
            _ => Ok(()),
        }
    }
}

fn paint(row: &Row) -> String {
    let label = if row.cells.is_empty() { row.label.bold() } else { row.label.normal() };
    let runs = row.cells.chunk_by(|a, b| a.kind == b.kind);
    let cells = runs.map(|run| {
        let text: String = run.iter().map(|cell| cell.glyph).collect();
        match run[0].kind {
            Some(Kind::Work) => text.green().to_string(),
            Some(Kind::Wait) => text.yellow().to_string(),
            Some(Kind::Sleep) => text.blue().to_string(),
            None => text,
        }
    });
    format!("{label}{}", cells.collect::<String>()).trim_end().to_owned()
}
