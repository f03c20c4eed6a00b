//! What is said of an answer.

use std::fmt;
use std::fs;
use std::path::Path;

use shared::lesson::Lesson;
use shared::schedules::{Panicked, columns};
use shared::trace::Wait;

use crate::Candidate;
use crate::outcome::Outcome;
use crate::search;

/// Columns of a terminal that a verdict fits, whatever its lines are.
const WIDTH: usize = 78;

/// An outcome, and whose it is.
#[derive(Debug)]
pub struct Verdict {
    heading: String,
    hint: String,
    /// What the answer did.
    pub outcome: Outcome,
    /// What the answer printed.
    pub output: String,
    /// The story of a schedule that loses, in columns.
    story: Vec<String>,
    /// What runs that schedule again, up to the schedule.
    replay: String,
}

impl Verdict {
    pub(crate) fn new(
        lesson: &Lesson,
        candidate: &Candidate,
        outcome: Outcome,
        output: String,
    ) -> Verdict {
        Verdict {
            heading: heading(lesson, candidate),
            hint: format!("cargo run -p {} -- hint {}", lesson.package, candidate.exercise),
            story: story(lesson, candidate, &outcome),
            replay: format!("cargo run -p {} -- replay {}", lesson.package, candidate.exercise),
            outcome,
            output,
        }
    }

    /// Whether the answer is right.
    pub fn is_right(&self) -> bool {
        matches!(self.outcome, Outcome::Right(..))
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{}\n", self.heading)?;
        let mut evidence = evidence(&self.outcome);
        if let Outcome::Loses(lost) = &self.outcome {
            evidence = lost.evidence(&self.story);
        }
        let evidence: String = evidence.into_iter().map(|line| line + "\n").collect();
        if !evidence.is_empty() {
            writeln!(f, "{evidence}")?;
        }
        let options = textwrap::Options::new(WIDTH).initial_indent(" ").subsequent_indent(" ");
        writeln!(f, "{}", textwrap::fill(&words(&self.outcome), options))?;
        if self.is_right() {
            return Ok(());
        }
        writeln!(f)?;
        if let Outcome::Loses(lost) = &self.outcome {
            writeln!(f, " Step through it: {} {}", self.replay, lost.schedule)?;
        }
        writeln!(f, " Hint: {}", self.hint)
    }
}

/// As in `Exercise 1.6 · Lost update`.
pub(crate) fn title(lesson: &Lesson, candidate: &Candidate) -> String {
    let mut numbered = (1..).zip(lesson.exercises);
    let exercise = numbered.find(|(_, exercise)| exercise.name == candidate.exercise);
    exercise.map_or(String::new(), |(number, exercise)| {
        format!("Exercise {}.{number} · {}", lesson.number, exercise.title)
    })
}

/// The title, and the file.
pub(crate) fn heading(lesson: &Lesson, candidate: &Candidate) -> String {
    format!(" {:42} {}", title(lesson, candidate), candidate.path())
}

/// What was seen, line by line.
fn evidence(outcome: &Outcome) -> Vec<String> {
    match outcome {
        Outcome::Right(report) => {
            report.right(WIDTH - 2).into_iter().map(|line| format!("   {line}")).collect()
        }
        Outcome::Wrong { lines, panics, .. } if panics.is_empty() => lines.clone(),
        Outcome::Wrong { lines, panics, .. } => {
            let panics = panics.iter().flat_map(panicked);
            lines.iter().cloned().chain([String::new()]).chain(panics).collect()
        }
        Outcome::Stuck(waits) => waits.iter().flat_map(wait).collect(),
        Outcome::Panics(panics) => panics.iter().flat_map(panicked).collect(),
        _ => Vec::new(),
    }
}

/// What it means, in a sentence or two.
pub(crate) fn words(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Right(..) => "Right.".to_owned(),
        Outcome::Wrong { meaning, .. } => format!("Not yet. {meaning}"),
        Outcome::Loses(lost) => format!("Not yet. {}", search::meaning(&lost.end)),
        Outcome::NeverMet => {
            "Not yet. Its threads never came to a point at which one of them could \
             have gone before another: nothing they share is taken from `super::sync`, or one ends \
             before the next begins."
                .to_owned()
        }
        Outcome::Frozen(seconds) => format!(
            "Not yet. It was busy for {seconds} s without coming to a lock, an atomic or a channel, \
             and was stopped: a loop in it has no end."
        ),
        Outcome::TooMuchMemory => "Not yet. It wanted more memory than 160 MB, and was stopped: \
             something in it grows without end."
            .to_owned(),
        Outcome::StackOverflow => "Not yet. A thread's stack was full, which ended the whole \
             process: as a rule a function calls itself without end, be it by way of others."
            .to_owned(),
        Outcome::Stuck(waits) => {
            format!("It hangs: every thread waits, and none can go on. {}", advice(waits))
        }
        Outcome::Panics(_) => "It panics, and so never returns what was asked for.".to_owned(),
        Outcome::NotStarted(at) => {
            format!("Not started, or not finished: it came to the todo!() at {}.", short(at))
        }
        Outcome::OutOfTime(seconds) => format!(
            "It was still busy after {seconds} s and was stopped: some thread runs without end, \
             asks again and again for what it should wait for, or waits for something that `sync` \
             keeps no record of, such as a OnceLock."
        ),
        Outcome::EndsTheProcess(how) => format!(
            "It ended the whole process ({how}), and with it every thread. An answer has to return."
        ),
        Outcome::Refused(why) => why.clone(),
        Outcome::NoSnapshot => "The expected report is missing from tests/snapshots: get it back \
             with git checkout."
            .to_owned(),
    }
}

/// What usually ends such a wait.
pub(crate) fn advice(waits: &[Wait]) -> &'static str {
    let all_of = |words: &[&str]| {
        waits.iter().any(|wait| words.iter().all(|words| wait.because.contains(words)))
    };
    // The sender of a check is not the answer's to drop.
    if all_of(&["still alive", "/check"]) {
        "Who sits in `recv` notices nothing else until a message comes or the last sender is gone."
    } else if all_of(&["still alive"]) {
        "A receiver ends only when every sender has been dropped."
    } else if all_of(&["this very thread holds"]) {
        "A thread that locks twice waits for itself: no lock of Rust's is re-entrant."
    } else if all_of(&["holds it since"]) {
        "Give a lock back before waiting for somebody who needs it, and take two in one order."
    } else if waits.iter().any(|wait| wait.wants.contains("a notification of the condvar")) {
        "A notification reaches only those who wait at that moment, and one of them if it is \
         `notify_one`: whoever changes what others wait for has to notify, after the change, all \
         whom it concerns."
    } else if waits.iter().any(|wait| wait.wants.contains("the others at the barrier")) {
        "A barrier lets nobody go until as many threads have come as it was made for."
    } else {
        ""
    }
}

/// The story of the schedule that loses, if that is known.
fn story(lesson: &Lesson, candidate: &Candidate, outcome: &Outcome) -> Vec<String> {
    let Outcome::Loses(lost) = outcome else { return Vec::new() };
    let Some(story) = &lost.story else { return Vec::new() };
    let text = fs::read_to_string(Path::new(lesson.folder).join(candidate.path()));
    columns(story, candidate.path(), &text.unwrap_or_default())
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
fn indented(text: &str, indent: &str) -> Vec<String> {
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
fn short(text: &str) -> String {
    let short = |word: &str| match word.split_once("exercises/") {
        Some((_, path)) => path.split_once('/').map_or(path, |(_, file)| file).to_owned(),
        None => word.to_owned(),
    };
    text.split(' ').map(short).collect::<Vec<_>>().join(" ")
}
