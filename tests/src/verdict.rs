//! What is said of an answer.

use std::fmt;

use shared::lesson::{End, Lesson};
use shared::trace::Wait;

use crate::child::Panicked;
use crate::{Candidate, Report};

/// An outcome, and whose it is.
#[derive(Debug)]
pub struct Verdict {
    heading: String,
    hint: String,
    /// What the answer did.
    pub outcome: Outcome,
    /// What the answer printed.
    pub output: String,
}

/// What came of running an answer.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    /// The report is the expected one.
    Right(String),
    /// The starter was not touched: its `todo!()` was reached.
    NotStarted,
    /// The report differs: its lines, those that differ marked `-` (expected) and `+`.
    Wrong {
        /// The report's lines.
        lines: Vec<String>,
        /// What the first difference usually means.
        meaning: String,
    },
    /// Nothing could move any more.
    Stuck(Vec<Wait>),
    /// It was still busy when its time was up, given in seconds.
    OutOfTime(f32),
    /// It panicked in the thread that called it; others may have panicked before.
    Panics(Vec<Panicked>),
    /// It ended the process: how.
    EndsTheProcess(String),
    /// It goes round the facade: the sentence that says so.
    Refused(String),
    /// The expected report is missing.
    NoSnapshot,
}

impl Outcome {
    pub(crate) fn of_panics(panics: Vec<Panicked>) -> Outcome {
        let todo = |panicked: &Panicked| {
            panicked.message.starts_with("not yet implemented") && in_answer(&panicked.at)
        };
        if panics.iter().any(todo) { Outcome::NotStarted } else { Outcome::Panics(panics) }
    }

    pub(crate) fn of_end(end: &End) -> Outcome {
        match end {
            End::OutOfTime(limit) => Outcome::OutOfTime(limit.as_secs_f32()),
            End::Exited(code) => Outcome::EndsTheProcess(format!("exit code {code}")),
            End::Signalled(signal) => Outcome::EndsTheProcess(format!("signal {signal}")),
        }
    }

    pub(crate) fn wrong(expected: &str, report: &Report) -> Outcome {
        let text = report.to_string();
        let pairs: Vec<(&str, &str)> = expected.lines().zip(text.lines()).collect();
        let first = pairs.iter().position(|(expected, seen)| expected != seen);
        let lines = pairs.iter().flat_map(|(expected, seen)| match expected == seen {
            true => vec![format!("   {seen}")],
            false => vec![format!(" - {expected}"), format!(" + {seen}")],
        });
        let meaning = report.otherwise(first.unwrap_or(pairs.len())).to_owned();
        Outcome::Wrong { lines: lines.collect(), meaning }
    }

    /// A word or a line, for a table.
    pub fn brief(&self) -> String {
        match self {
            Outcome::Right(_) => "right".into(),
            Outcome::NotStarted => "not started".into(),
            Outcome::Wrong { meaning, .. } => format!("not yet: {meaning}"),
            Outcome::Stuck(_) => "hangs".into(),
            Outcome::OutOfTime(_) => "does not end".into(),
            Outcome::Panics(_) => "panics".into(),
            Outcome::EndsTheProcess(_) => "ends the process".into(),
            Outcome::Refused(why) => format!("refused: {why}"),
            Outcome::NoSnapshot => "can't be judged: the expected report is missing".into(),
        }
    }
}

fn in_answer(place: &str) -> bool {
    place.contains("exercises/")
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

impl Verdict {
    pub(crate) fn new(
        lesson: &Lesson,
        candidate: &Candidate,
        outcome: Outcome,
        output: String,
    ) -> Verdict {
        let mut numbered = (1..).zip(lesson.exercises);
        let exercise = numbered.find(|(_, exercise)| exercise.name == candidate.exercise);
        let title = exercise.map_or(String::new(), |(number, exercise)| {
            format!("Exercise {}.{number} · {}", lesson.number, exercise.title)
        });
        Verdict {
            heading: format!(" {title:42} {}", candidate.path()),
            hint: format!("cargo run -p {} -- hint {}", lesson.package, candidate.exercise),
            outcome,
            output,
        }
    }

    /// Whether the answer is right.
    pub fn is_right(&self) -> bool {
        matches!(self.outcome, Outcome::Right(_))
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{}\n", self.heading)?;
        let words = match &self.outcome {
            Outcome::Right(report) => {
                report.lines().try_for_each(|line| writeln!(f, "   {line}"))?;
                return writeln!(f, "\n Right.");
            }
            Outcome::Wrong { lines, meaning } => {
                lines.iter().try_for_each(|line| writeln!(f, "{line}"))?;
                writeln!(f)?;
                format!("Not yet. {meaning}")
            }
            Outcome::Stuck(waits) => {
                waits.iter().try_for_each(|wait| write_wait(f, wait))?;
                writeln!(f)?;
                format!("It hangs: every thread waits, and none can go on. {}", advice(waits))
            }
            Outcome::Panics(panics) => {
                panics.iter().try_for_each(|panicked| write_panic(f, panicked))?;
                writeln!(f)?;
                "It panics, and so never returns what was asked for.".to_owned()
            }
            Outcome::NotStarted => "Not started: the answer still says todo!().".to_owned(),
            Outcome::OutOfTime(seconds) => format!(
                "It was still busy after {seconds} s and was stopped: some thread runs without end, or \
                 asks again and again for what it should wait for."
            ),
            Outcome::EndsTheProcess(how) => format!(
                "It ended the whole process ({how}), and with it every thread. An answer has to return."
            ),
            Outcome::Refused(why) => why.clone(),
            Outcome::NoSnapshot => "The expected report is missing from tests/snapshots: \
                get it back with git checkout."
                .to_owned(),
        };
        let options = textwrap::Options::new(78).initial_indent(" ").subsequent_indent(" ");
        writeln!(f, "{}\n\n Hint: {}", textwrap::fill(&words, options), self.hint)
    }
}

/// What usually ends such a wait.
fn advice(waits: &[Wait]) -> &'static str {
    let any = |words| waits.iter().any(|wait: &Wait| wait.because.contains(words));
    if any("still alive") {
        "A receiver ends only when every sender has been dropped."
    } else if any("this very thread holds") {
        "A thread that locks twice waits for itself: no lock of Rust's is re-entrant."
    } else if any("holds it since") {
        "Give a lock back before waiting for somebody who needs it, and take two in one order."
    } else {
        ""
    }
}

fn write_wait(f: &mut fmt::Formatter<'_>, wait: &Wait) -> fmt::Result {
    let Wait { thread, wants, at, because } = wait;
    writeln!(f, "   {thread} waits at {} for {}", short(at), short(wants))?;
    if because.is_empty() { Ok(()) } else { writeln!(f, "     {}", short(because)) }
}

fn write_panic(f: &mut fmt::Formatter<'_>, panicked: &Panicked) -> fmt::Result {
    let Panicked { thread, message, at } = panicked;
    writeln!(f, "   {thread} panicked at {}:\n     {message}", short(at))
}
