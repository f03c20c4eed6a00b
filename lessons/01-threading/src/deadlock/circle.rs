//! The circle of those who wait, with the line of source beside each place.

use shared::trace::{Event, Wait, What};

const SOURCE: &str = include_str!("../deadlock.rs");

/// Columns for the words; the source stands behind them.
const WORDS: usize = 34;

/// A sentence, and a table of who waits for whom.
pub(super) fn facts(trace: &[Event]) -> Vec<String> {
    let stuck = trace.iter().filter_map(|event| match &event.what {
        What::Stuck { wait } => Some(wait),
        _ => None,
    });
    let table: Vec<_> = stuck.flat_map(rows).collect();
    let words = match table.is_empty() {
        true => "This run was stopped before Ada and Grace were stuck. Run it again.",
        false => {
            "Ada and Grace took them in opposite orders, until nothing could move any more. In \
             src/deadlock.rs:"
        }
    };
    [vec![words.to_owned()], table].concat()
}

fn rows(wait: &Wait) -> [String; 3] {
    let Wait { thread, wants, at, because } = wait;
    [
        row(&format!("{thread} waits at {at}")),
        row(&format!("  for {wants}")),
        row(&format!("  {because}")),
    ]
}

/// `ada waits at lessons/01-threading/src/deadlock.rs:21` becomes `ada waits at line 21` and what
/// stands there.
fn row(words: &str) -> String {
    let (mut short, mut source) = (String::new(), "");
    for word in words.split_inclusive(' ') {
        match word.trim_end().rsplit_once("deadlock.rs:") {
            Some((_, number)) => {
                source = line(number).unwrap_or_default();
                short += &format!("line {number} ");
            }
            None => short += word,
        }
    }
    format!(" {short:WORDS$}{source}").trim_end().to_owned()
}

/// What is done in a line: not what it is bound to, nor what happens should it fail.
fn line(number: &str) -> Option<&'static str> {
    let index = number.parse::<usize>().ok()?.checked_sub(1)?;
    let line = SOURCE.lines().nth(index)?.trim();
    let bound = line.split_once(" = ").map_or(line, |(_, value)| value);
    bound.split(".expect(").next()
}
