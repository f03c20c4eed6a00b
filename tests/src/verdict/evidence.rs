//! What was seen of an answer, line by line.

use shared::schedules::Panicked;
use shared::trace::Wait;

use super::WIDTH;
use crate::outcome::Outcome;
use crate::processes::Waiting;

/// What was seen, line by line.
pub(super) fn evidence(outcome: &Outcome) -> Vec<String> {
    match outcome {
        Outcome::Right(report) => {
            report.right(WIDTH - 3).into_iter().map(|line| format!("   {line}")).collect()
        }
        Outcome::Wrong { lines, panics, .. } if panics.is_empty() => lines.clone(),
        Outcome::Wrong { lines, panics, .. } => {
            let panics = panics.iter().flat_map(panicked);
            lines.iter().cloned().chain([String::new()]).chain(panics).collect()
        }
        Outcome::Stuck(waits) => waits.iter().flat_map(wait).collect(),
        Outcome::AtRest(waits) => {
            let sentence = |wait: &Waiting| indented(&format!("{} {}", wait.who, wait.what), "   ");
            waits.iter().flat_map(sentence).collect()
        }
        Outcome::Panics(panics) => panics.iter().flat_map(panicked).collect(),
        _ => Vec::new(),
    }
}

pub(crate) fn wait(wait: &Wait) -> Vec<String> {
    let Wait { thread, wants, at, because } = wait;
    let what = match wants.strip_prefix("to ") {
        Some(deed) => format!("to {deed}"),
        None => format!("for {wants}"),
    };
    let waits = format!("{thread} waits at {} {}", short(at), short(&what));
    let mut lines = indented(&waits, "   ");
    if !because.is_empty() {
        lines.extend(indented(&short(because), "     "));
    }
    lines
}

/// Lines that fit a verdict, each a little to the right of the first.
pub(crate) fn indented(text: &str, indent: &str) -> Vec<String> {
    let further = format!("{indent}    ");
    let options = textwrap::Options::new(WIDTH).initial_indent(indent).subsequent_indent(&further);
    textwrap::wrap(text, options).into_iter().map(String::from).collect()
}

pub(crate) fn panicked(panicked: &Panicked) -> Vec<String> {
    let Panicked { thread, message, at } = panicked;
    vec![format!("   {thread} panicked at {}:", short(at)), format!("     {message}")]
}

/// With `answer.rs:12` for each path that rustc was given, which goes round by the folder of the
/// trial: the exercise stands in the heading.
pub(super) fn short(text: &str) -> String {
    let short = |word: &str| match word.split_once("exercises/") {
        Some((_, path)) => path.split_once('/').map_or(path, |(_, file)| file).to_owned(),
        None => word.to_owned(),
    };
    text.split(' ').map(short).collect::<Vec<_>>().join(" ")
}
