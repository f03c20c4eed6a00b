//! What came of running an answer.

use shared::lesson::End;
use shared::schedules::{self, Panicked};
use shared::trace::Wait;

use crate::candidate::Check;
use crate::processes::{Ended, Waiting};
use crate::search::Lost;
use crate::{Report, verdict};

/// What came of running an answer.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    /// The report is the expected one.
    Right(Report),
    /// A `todo!()` was reached, at this line: the starter's own, as a rule.
    NotStarted(String),
    /// The report differs: its lines, those that differ marked `-` (expected) and `+`.
    Wrong {
        /// The report's lines.
        lines: Vec<String>,
        /// What the first difference usually means.
        meaning: String,
        /// The panics in the answer's own lines, which may be the reason.
        panics: Vec<Panicked>,
    },
    /// Some schedule loses.
    Loses(Box<Lost>),
    /// No two threads ever met, so that no schedule was tried.
    NeverMet,
    /// It was busy for so many seconds without coming to a step.
    Frozen(f32),
    /// It wanted more memory than it may have.
    TooMuchMemory,
    /// A thread's stack was full.
    StackOverflow,
    /// Nothing could move any more.
    Stuck(Vec<Wait>),
    /// It was still busy when its time was up, given in seconds.
    OutOfTime(f32),
    /// Its tasks were, and the paused clock stood still.
    LoopHeldUp(f32),
    /// No process could move any more.
    AtRest(Vec<Waiting>),
    /// There were so many processes at the same time.
    TooManyProcesses(usize),
    /// A child came back out of the answer.
    CameBack,
    /// Its processes were still busy when its time was up, given in seconds.
    Busy(f32),
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
    /// The same, told as it is in this way of judging.
    pub(crate) fn of_way(self, check: &Check) -> Outcome {
        match (self, check) {
            (Outcome::OutOfTime(seconds), Check::Tasks(_)) => Outcome::LoopHeldUp(seconds),
            (outcome, _) => outcome,
        }
    }

    pub(crate) fn of_panics(panics: Vec<Panicked>) -> Outcome {
        todo(&panics).unwrap_or(Outcome::Panics(panics))
    }

    pub(crate) fn of_lost(lost: Lost) -> Outcome {
        let panics = match &lost.end {
            schedules::End::Panicked(panics) => &panics[..],
            _ => &[],
        };
        todo(panics).unwrap_or_else(|| Outcome::Loses(Box::new(lost)))
    }

    /// What a supervisor saw, other than a report.
    pub(crate) fn of_ended(ended: Ended, output: &str) -> Outcome {
        match ended {
            Ended::Reported(report, _) => Outcome::Right(report),
            Ended::Panicked(panics) => Outcome::of_panics(panics),
            Ended::Exited(code) => Outcome::of_end(&End::Exited(code), output),
            Ended::Signalled(signal) => Outcome::of_end(&End::Signalled(signal), output),
            Ended::CameBack => Outcome::CameBack,
            Ended::Stuck(waits) => Outcome::AtRest(waits),
            Ended::TooMany(most) => Outcome::TooManyProcesses(most),
            Ended::Busy(seconds) => Outcome::Busy(seconds),
        }
    }

    /// `output` is what the answer printed.
    pub(crate) fn of_end(end: &End, output: &str) -> Outcome {
        match end {
            // What Rust says before it gives up.
            End::Signalled(_) if output.contains("memory allocation of ") => Outcome::TooMuchMemory,
            End::Signalled(_) if output.contains("overflowed its stack") => Outcome::StackOverflow,
            End::OutOfTime(limit) => Outcome::OutOfTime(limit.as_secs_f32()),
            End::TooManyProcesses(most) => Outcome::TooManyProcesses(*most),
            End::Exited(code) => Outcome::EndsTheProcess(format!("exit code {code}")),
            // Safe code gets there in no other way.
            End::Signalled(signal) if signal == "SIGSEGV" => Outcome::StackOverflow,
            End::Signalled(signal) => Outcome::EndsTheProcess(format!("signal {signal}")),
        }
    }

    pub(crate) fn wrong(expected: &str, report: &Report, panics: Vec<Panicked>) -> Outcome {
        let text = report.to_string();
        let pairs: Vec<(&str, &str)> = expected.lines().zip(text.lines()).collect();
        let first = pairs.iter().position(|(expected, seen)| expected != seen);
        let lines = report.wrong(&pairs, verdict::WIDTH);
        let meaning = report.otherwise(first.unwrap_or(pairs.len())).to_owned();
        let panics = panics.into_iter().filter(|panicked| in_answer(&panicked.at)).collect();
        Outcome::Wrong { lines, meaning, panics }
    }

    /// A word or a line, for a table.
    pub fn brief(&self) -> String {
        match self {
            Outcome::Right(..) => "right".into(),
            Outcome::NotStarted(_) => "not started".into(),
            Outcome::Wrong { meaning, .. } => format!("not yet: {meaning}"),
            Outcome::Loses(lost) => format!("not yet: {}", lost.brief()),
            Outcome::NeverMet => "not yet: its threads never meet".into(),
            Outcome::Frozen(_) => "does not end".into(),
            Outcome::TooMuchMemory => "takes too much memory".into(),
            Outcome::StackOverflow => "calls itself without end".into(),
            Outcome::Stuck(_) | Outcome::AtRest(_) => "hangs".into(),
            Outcome::TooManyProcesses(_) => "makes too many processes".into(),
            Outcome::CameBack => "not yet: a child comes back out of the answer".into(),
            Outcome::OutOfTime(_) | Outcome::LoopHeldUp(_) | Outcome::Busy(_) => {
                "does not end".into()
            }
            Outcome::Panics(_) => "panics".into(),
            Outcome::EndsTheProcess(_) => "ends the process".into(),
            Outcome::Refused(why) => format!("refused: {why}"),
            Outcome::NoSnapshot => "can't be judged: the expected report is missing".into(),
        }
    }
}

fn todo(panics: &[Panicked]) -> Option<Outcome> {
    let todo = |panicked: &&Panicked| {
        panicked.message.starts_with("not yet implemented") && in_answer(&panicked.at)
    };
    panics.iter().find(todo).map(|panicked| Outcome::NotStarted(panicked.at.clone()))
}

fn in_answer(place: &str) -> bool {
    place.contains("exercises/") && !place.contains("/check")
}
