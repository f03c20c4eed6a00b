//! A story in columns: one for each thread that took a step, and one for each value watched.

use std::collections::BTreeSet;

use shared::schedules::{Step, Story};
use textwrap::core::display_width;

/// As wide as a verdict, in columns of the terminal.
const WIDTH: usize = 78;

/// More rows than these are too many to read: the middle is left out.
const MOST_ROWS: usize = 16;

/// The answer's own lines that are shown below the table.
const MOST_LINES: usize = 12;

/// One row: the number of its first step, who took it, what was done, and what was seen after it.
struct Row {
    number: usize,
    thread: usize,
    done: String,
    values: Vec<String>,
}

/// The table, and below it the lines of the answer that it names. `path` is the answer's, as in
/// `exercises/lost_update/answer.rs`, and `text` what stands in that file.
pub fn table(story: &Story, path: &str, text: &str) -> Vec<String> {
    let rows = rows(story, path);
    let threads: BTreeSet<usize> = story.steps.iter().map(|step| step.thread).collect();
    let threads: Vec<usize> = threads.into_iter().collect();
    let widths = widths(story, &rows, &threads);
    let heads = threads.iter().map(|&thread| story.threads[thread].as_str());
    let mut lines = line(&widths, "step", heads, &story.watched);
    if !story.watched.is_empty() {
        lines.extend(line(&widths, "", threads.iter().map(|_| ""), &story.before));
    }
    let (shown, left_out) = match rows.len().saturating_sub(MOST_ROWS) {
        0 => (rows.len(), 0),
        more => (MOST_ROWS / 2, more),
    };
    for (at, row) in rows.iter().enumerate() {
        if at == shown && left_out > 0 {
            lines.push(format!("   … {left_out} rows …"));
        }
        if at < shown || at >= shown + left_out {
            let cells =
                threads.iter().map(|&thread| if thread == row.thread { &*row.done } else { "" });
            lines.extend(line(&widths, &row.number.to_string(), cells, &row.values));
        }
    }
    lines.extend(named_lines(story, path, text));
    lines
}

/// A row for each step, or, if these are too many, for each stretch in which one thread went on.
fn rows(story: &Story, path: &str) -> Vec<Row> {
    let steps = (1..).zip(&story.steps);
    if story.steps.len() <= MOST_ROWS {
        return steps.map(|(number, step)| row(number, std::slice::from_ref(step), path)).collect();
    }
    let mut number = 1;
    let stretches = story.steps.chunk_by(|a, b| a.thread == b.thread);
    let rows = stretches.map(|steps| {
        let first = number;
        number += steps.len();
        row(first, steps, path)
    });
    rows.collect()
}

fn row(number: usize, steps: &[Step], path: &str) -> Row {
    let done = match steps {
        [first, .., last] => format!("{} … {}", done(first, path), done(last, path)),
        _ => steps.iter().map(|step| done(step, path)).collect(),
    };
    let last = &steps[steps.len() - 1];
    Row { number, thread: last.thread, done, values: last.values.clone() }
}

/// As in `15 reads 0`; what the check does has no line.
fn done(step: &Step, path: &str) -> String {
    if step.file.ends_with(path) {
        format!("{} {}", step.line, step.what)
    } else {
        step.what.clone()
    }
}

/// How wide each thread's column and each value's column is.
struct Widths {
    threads: Vec<usize>,
    values: Vec<usize>,
}

fn widths(story: &Story, rows: &[Row], threads: &[usize]) -> Widths {
    let wide = |texts: &mut dyn Iterator<Item = &str>| texts.map(display_width).max().unwrap_or(0);
    let values: Vec<usize> = (story.watched.iter().enumerate())
        .map(|(at, name)| {
            let rows = rows.iter().map(|row| &row.values).chain([&story.before]);
            let values = rows.filter_map(|values| values.get(at)).map(String::as_str);
            wide(&mut values.chain([name.as_str()])).min(20)
        })
        .collect();
    let taken: usize = 3 + 6 + values.iter().map(|width| width + 2).sum::<usize>();
    let share = (WIDTH.saturating_sub(taken) / threads.len().max(1)).saturating_sub(2).max(8);
    let needs = |&thread: &usize| {
        let done = rows.iter().filter(|row| row.thread == thread).map(|row| row.done.as_str());
        wide(&mut done.chain([story.threads[thread].as_str()])).min(share)
    };
    Widths { threads: threads.iter().map(needs).collect(), values }
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
        let mut line = format!("   {step:4}");
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

/// The answer's own lines that the table names.
fn named_lines(story: &Story, path: &str, text: &str) -> Vec<String> {
    let mine = story.steps.iter().filter(|step| step.file.ends_with(path));
    let numbers: BTreeSet<usize> = mine.map(|step| step.line as usize).collect();
    let source: Vec<&str> = text.lines().collect();
    let lines = numbers.into_iter().filter_map(|number| {
        let line = source.get(number.checked_sub(1)?)?.trim();
        let line: String = line.chars().take(WIDTH - 10).collect();
        Some(format!("   {number:4}  {line}"))
    });
    let lines: Vec<String> = lines.take(MOST_LINES).collect();
    if lines.is_empty() { lines } else { [vec![String::new()], lines].concat() }
}
