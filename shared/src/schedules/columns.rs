//! A story in columns: one for each thread that took a step, and one for each value watched.

use std::collections::BTreeSet;

use textwrap::core::display_width;

use super::Story;
use super::places::in_short;
use super::table::{Row, Table};

/// As wide as a verdict, in columns of the terminal.
const WIDTH: usize = 78;

const INDENT: usize = 3;
/// The column of the step's number.
const STEP: usize = 4;
/// Between two columns.
const GAP: usize = 2;
const NARROWEST: usize = 8;
const WIDEST_VALUE: usize = 20;

/// Lines of the source that are shown below the table.
const MOST_LINES: usize = 12;

/// A story in columns, nothing if no step was taken, and below it what its letters are, and the
/// lines of the source that it names. `path` is the source's, as in
/// `exercises/lost_update/answer.rs`, and `text` what stands in that file.
pub fn columns(story: &Story, path: &str, text: &str) -> Vec<String> {
    let table = Table::of(story, path);
    if table.rows.is_empty() {
        return Vec::new();
    }
    let widths = widths(story, &table);
    let heads = table.threads.iter().map(|&thread| story.threads[thread].as_str());
    let mut lines = line(&widths, "step", heads, &story.watched);
    if !story.watched.is_empty() {
        lines.extend(line(&widths, "", table.threads.iter().map(|_| ""), &story.before));
    }
    for row in &table.rows {
        match row {
            Row::LeftOut(rows) => lines.push(format!("   … {rows} rows …")),
            Row::Steps { number, thread, done, values } => {
                let cells = table.threads.iter();
                let cells = cells.map(|column| if column == thread { &**done } else { "" });
                lines.extend(line(&widths, &number.to_string(), cells, values));
            }
        }
    }
    let named = table.named(story);
    let named = named.map(|named| format!("   {:>4}  {}", named.letters, in_short(&named.what)));
    let legend: Vec<String> = named.chain(named_lines(story, path, text)).collect();
    if !legend.is_empty() {
        lines.push(String::new());
    }
    lines.extend(legend);
    lines
}

/// How wide each thread's column and each value's column is.
struct Widths {
    threads: Vec<usize>,
    values: Vec<usize>,
}

fn widths(story: &Story, table: &Table) -> Widths {
    let values: Vec<usize> = (story.watched.iter().enumerate())
        .map(|(at, name)| {
            let values = table.values(story, at).map(display_width);
            values.max().unwrap_or(0).max(display_width(name)).min(WIDEST_VALUE)
        })
        .collect();
    let taken: usize = INDENT + STEP + values.iter().map(|width| width + GAP).sum::<usize>();
    let needs = table.threads.iter().map(|&thread| {
        let done = table.of_thread(thread).map(display_width).max().unwrap_or(0);
        done.max(display_width(&story.threads[thread])) + GAP
    });
    Widths { threads: shared_out(needs.collect(), WIDTH.saturating_sub(taken)), values }
}

/// The widths of columns, without gaps: those that need little get it, and the others share what is
/// left.
fn shared_out(needs: Vec<usize>, room: usize) -> Vec<usize> {
    let mut widths = vec![0; needs.len()];
    let mut order: Vec<usize> = (0..needs.len()).collect();
    order.sort_by_key(|&column| needs[column]);
    let mut left = room;
    for (at, &column) in order.iter().enumerate() {
        let taken = needs[column].min(left / (order.len() - at));
        widths[column] = taken.saturating_sub(GAP).max(NARROWEST);
        left = left.saturating_sub(taken);
    }
    widths
}

/// One line of the table; more than one where a cell's text does not fit.
fn line<'a>(
    widths: &Widths,
    step: &str,
    cells: impl Iterator<Item = &'a str>,
    values: &[String],
) -> Vec<String> {
    let threads = cells.zip(&widths.threads).map(|(cell, &width)| (wrapped(cell, width), width));
    let values =
        values.iter().zip(&widths.values).map(|(value, &width)| (wrapped(value, width), width));
    let columns: Vec<(Vec<String>, usize)> = threads.chain(values).collect();
    let height = columns.iter().map(|(cell, _)| cell.len()).max().unwrap_or(1);
    let lines = (0..height).map(|at| {
        let step = if at == 0 { step } else { "" };
        let mut line = format!("{:INDENT$}{step:STEP$}", "");
        for (cell, width) in &columns {
            let text = cell.get(at).map_or("", String::as_str);
            line += "  ";
            line += text;
            line += &" ".repeat(width.saturating_sub(display_width(text)));
        }
        line.trim_end().to_owned()
    });
    lines.collect()
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let lines = textwrap::wrap(text, textwrap::Options::new(width).subsequent_indent("   "));
    lines.into_iter().map(String::from).collect()
}

/// The lines of the source that the story names.
fn named_lines(story: &Story, path: &str, text: &str) -> Vec<String> {
    let mine = story.steps.iter().filter(|step| step.file.ends_with(path));
    let numbers: BTreeSet<usize> = mine.map(|step| step.line as usize).collect();
    let source: Vec<&str> = text.lines().collect();
    let lines = numbers.into_iter().filter_map(|number| {
        let line = source.get(number.checked_sub(1)?)?.trim();
        let line = console::truncate_str(line, WIDTH - 10, "…");
        Some(format!("   {number:4}  {line}"))
    });
    lines.take(MOST_LINES).collect()
}
