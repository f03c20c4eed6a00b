//! A story as rows: what its text and its picture have in common.

use std::collections::BTreeSet;

use super::{Named, Step, Story};

/// More rows than these are too many to read: the middle is left out.
const MOST_ROWS: usize = 16;

/// The rows of a story.
pub(super) struct Table {
    /// Those that took a step: each has a column. Indices of [`Story::threads`].
    pub threads: Vec<usize>,
    pub rows: Vec<Row>,
}

/// One row.
pub(super) enum Row {
    /// The number of its first step, whose it was, what was done and what was seen after it.
    Steps { number: usize, thread: usize, done: String, values: Vec<String> },
    /// So many rows are not shown.
    LeftOut(usize),
}

impl Table {
    /// A row for each step; if these are too many, one for each stretch in which a thread went on.
    /// `path` is the file whose lines are named.
    pub fn of(story: &Story, path: &str) -> Self {
        let alone = story.steps.len() <= MOST_ROWS;
        let stretches = story.steps.chunk_by(|a, b| !alone && a.thread == b.thread);
        let mut number = 1;
        let mut rows: Vec<Row> = stretches
            .map(|steps| {
                let first = number;
                number += steps.len();
                row(first, steps, path)
            })
            .collect();
        if let Some(more @ 1..) = rows.len().checked_sub(MOST_ROWS) {
            let middle = MOST_ROWS / 2..MOST_ROWS / 2 + more;
            rows.splice(middle, [Row::LeftOut(more)]);
        }
        let threads: BTreeSet<usize> = story.steps.iter().map(|step| step.thread).collect();
        Self { threads: threads.into_iter().collect(), rows }
    }

    /// What a thread did, row by row.
    pub fn of_thread(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows.iter().filter_map(move |row| match row {
            Row::Steps { thread, done, .. } if *thread == column => Some(done.as_str()),
            _ => None,
        })
    }

    /// What the letters are that stand in it.
    pub fn named<'a>(&'a self, story: &'a Story) -> impl Iterator<Item = &'a Named> {
        let stands_in = |named: &Named, row: &Row| match row {
            Row::Steps { done, .. } => named.stands_in(done),
            Row::LeftOut(_) => false,
        };
        story.named.iter().filter(move |named| self.rows.iter().any(|row| stands_in(named, row)))
    }

    /// What was seen of one watched thing, row by row.
    pub fn values<'a>(&'a self, story: &'a Story, at: usize) -> impl Iterator<Item = &'a str> {
        let rows = self.rows.iter().filter_map(|row| match row {
            Row::Steps { values, .. } => Some(values),
            Row::LeftOut(_) => None,
        });
        rows.chain([&story.before]).filter_map(move |values| values.get(at)).map(String::as_str)
    }
}

fn row(number: usize, steps: &[Step], path: &str) -> Row {
    let done = match steps {
        [first, .., last] => format!("{} … {}", done(first, path), done(last, path)),
        _ => steps.iter().map(|step| done(step, path)).collect(),
    };
    let last = &steps[steps.len() - 1];
    Row::Steps { number, thread: last.thread, done, values: last.values.clone() }
}

/// As in `15 reads 0`; what is done elsewhere, as in a check, has no line.
fn done(step: &Step, path: &str) -> String {
    match step.file.ends_with(path) {
        true => format!("{} {}", step.line, step.what),
        false => step.what.clone(),
    }
}
