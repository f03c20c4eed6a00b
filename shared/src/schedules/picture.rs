//! A story as an SVG picture that stands alone: for the book.

use textwrap::core::display_width;

use super::Story;
use super::columns::columns;
use super::table::{Row, Table};
use crate::timeline::shapes::{CHARACTER, MARGIN, ROW, WIDTH, head, words};

/// The column of the step's number.
const STEP: f64 = 6.0 * CHARACTER;

/// Draws a story: a `<title>`, a `<desc>` in columns, a head, and a row for each step, in the column
/// of its thread. `path` is the file whose lines are named.
///
/// Readers that prefer dark colours get them. The same story gives the same text.
pub fn svg(story: &Story, path: &str, title: &str) -> String {
    let table = Table::of(story, path);
    let places = Places::of(story, &table);
    let height = 2.0 * MARGIN + (table.rows.len() + 2) as f64 * ROW;
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
    parts.push("</svg>\n".to_owned());
    parts.join("\n")
}

/// Where each column begins.
struct Places {
    threads: Vec<f64>,
    values: Vec<f64>,
}

impl Places {
    /// Values get what they need, and threads share what is left.
    fn of(story: &Story, table: &Table) -> Self {
        let width = |at: usize, name: &String| {
            let widest = table.values(story, at).map(display_width).max().unwrap_or(0);
            (widest.max(display_width(name)) + 2) as f64 * CHARACTER
        };
        let widths: Vec<f64> =
            story.watched.iter().enumerate().map(|(at, name)| width(at, name)).collect();
        let left = WIDTH - MARGIN - widths.iter().sum::<f64>();
        let share = (left - MARGIN - STEP) / table.threads.len().max(1) as f64;
        let threads = (0..table.threads.len()).map(|at| MARGIN + STEP + at as f64 * share);
        let threads = threads.collect();
        let before = |at: usize| left + widths[..at].iter().sum::<f64>();
        let values = (0..widths.len()).map(before).collect();
        Self { threads, values }
    }

    fn row(&self, row: &Row, table: &Table, y: f64) -> Vec<String> {
        match row {
            Row::LeftOut(rows) => vec![words("label", MARGIN, y, &format!("… {rows} rows …"))],
            Row::Steps { number, thread, done, values } => {
                let column = table.threads.iter().position(|column| column == thread);
                let x = column.map_or(MARGIN, |column| self.threads[column]);
                let mut parts = vec![words("label", MARGIN, y, &number.to_string()), mark(x, y)];
                parts.push(words("label", x + 8.0, y, done));
                parts.extend(self.seen(values, y));
                parts
            }
        }
    }

    fn seen(&self, values: &[String], y: f64) -> Vec<String> {
        values.iter().zip(&self.values).map(|(value, &x)| words("label", x, y, value)).collect()
    }
}

/// A bar before what a thread does.
fn mark(x: f64, y: f64) -> String {
    format!(r#"<rect class="work" x="{x:.2}" y="{}" width="3" height="{}"/>"#, y + 3.0, ROW - 6.0)
}
