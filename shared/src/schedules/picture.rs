//! A story as an SVG picture that stands alone: for the book.

use console::truncate_str;
use textwrap::core::display_width;

use super::columns::columns;
use super::places::in_short;
use super::table::{Row, Table};
use super::{Named, Story};
use crate::timeline::shapes::{CHARACTER, MARGIN, ROW, WIDTH, head, words};

/// The column of the step's number.
const STEP: f64 = 6.0 * CHARACTER;
/// Characters between two columns; the bar before a step takes one of them.
const GAP: usize = 4;

/// Draws a story: a `<title>`, a `<desc>` in columns, a head, and a row for each step, in the column
/// of its thread. `path` is the file whose lines are named.
///
/// Readers that prefer dark colours get them. The same story gives the same text.
pub fn svg(story: &Story, path: &str, title: &str) -> String {
    let table = Table::of(story, path);
    let places = Places::of(story, &table);
    let named: Vec<&Named> = table.named(story).collect();
    let height = 2.0 * MARGIN + (table.rows.len() + named.len() + 2) as f64 * ROW;
    let mut parts = vec![head(title, &columns(story, path, "").join("\n"), height)];
    parts.push(words("note", MARGIN, MARGIN, "step"));
    parts.extend(
        table
            .threads
            .iter()
            .zip(&places.threads)
            .map(|(&thread, &x)| words("note", x, MARGIN, &story.threads[thread])),
    );
    let heads = story.watched.iter().zip(&places.values);
    parts.extend(heads.map(|(name, &x)| words("note", x, MARGIN, name)));
    parts.extend(places.seen(&story.before, MARGIN + ROW));
    for (index, row) in table.rows.iter().enumerate() {
        parts.extend(places.row(row, &table, MARGIN + (index + 2) as f64 * ROW));
    }
    for (index, named) in named.into_iter().enumerate() {
        parts.extend(legend(named, MARGIN + (table.rows.len() + index + 2) as f64 * ROW));
    }
    parts.push("</svg>\n".to_owned());
    parts.join("\n")
}

/// Where each column begins.
struct Places {
    threads: Vec<f64>,
    values: Vec<f64>,
    /// How many characters of what a thread did find room.
    longest: usize,
}

impl Places {
    /// Values get what they need, and threads too, as far as there is room.
    fn of(story: &Story, table: &Table) -> Self {
        let wide = |texts: &mut dyn Iterator<Item = &str>| texts.map(display_width).max();
        let values = story.watched.iter().enumerate().map(|(at, name)| {
            wide(&mut table.values(story, at).chain([name.as_str()])).unwrap_or(0) + GAP
        });
        let values: Vec<usize> = values.collect();
        let room = ((WIDTH - 2.0 * MARGIN - STEP) / CHARACTER) as usize;
        let share = room.saturating_sub(values.iter().sum()) / table.threads.len().max(1);
        let threads = table.threads.iter().map(|&thread| {
            let name = story.threads[thread].as_str();
            wide(&mut table.of_thread(thread).chain([name])).unwrap_or(0) + GAP
        });
        let threads: Vec<usize> = threads.map(|width| width.min(share)).collect();
        let before = |widths: &[usize]| widths.iter().sum::<usize>() as f64 * CHARACTER;
        let begins = |widths: &[usize], left: f64| {
            (0..widths.len()).map(|at| left + before(&widths[..at])).collect()
        };
        let left = MARGIN + STEP;
        Self {
            threads: begins(&threads, left),
            values: begins(&values, left + before(&threads)),
            longest: share.saturating_sub(GAP),
        }
    }

    fn row(&self, row: &Row, table: &Table, y: f64) -> Vec<String> {
        match row {
            Row::LeftOut(rows) => vec![words("label", MARGIN, y, &format!("… {rows} rows …"))],
            Row::Steps { number, thread, done, values } => {
                let column = table.threads.iter().position(|column| column == thread);
                let x = column.map_or(MARGIN, |column| self.threads[column]);
                let mut parts = vec![words("label", MARGIN, y, &number.to_string()), mark(x, y)];
                parts.push(words("label", x + 8.0, y, &truncate_str(done, self.longest, "…")));
                parts.extend(self.seen(values, y));
                parts
            }
        }
    }

    fn seen(&self, values: &[String], y: f64) -> Vec<String> {
        values.iter().zip(&self.values).map(|(value, &x)| words("label", x, y, value)).collect()
    }
}

/// What a letter is.
fn legend(named: &Named, y: f64) -> [String; 2] {
    [
        words("label", MARGIN, y, &named.letters),
        words("label", MARGIN + STEP, y, &in_short(&named.what)),
    ]
}

/// A bar before what a thread does.
fn mark(x: f64, y: f64) -> String {
    format!(r#"<rect class="work" x="{x:.2}" y="{}" width="3" height="{}"/>"#, y + 3.0, ROW - 6.0)
}
