//! What is said of an answer.
//!
//! - `evidence`: what was seen, line by line. `advice`: what usually ends a wait.

mod advice;
mod evidence;

use std::fmt;
use std::fs;
use std::path::Path;

use shared::lesson::Lesson;
use shared::schedules::columns;

use crate::Candidate;
use crate::outcome::Outcome;
use crate::search;

pub(crate) use self::advice::advice;
use self::evidence::{evidence, short};
pub(crate) use self::evidence::{indented, panicked, wait};

/// Columns of a terminal that a verdict fits, whatever its lines are.
pub(crate) const WIDTH: usize = 78;

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

/// What it means, in a sentence or two.
pub(crate) fn words(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Right(..) => "Right.".to_owned(),
        Outcome::Wrong { meaning, .. } => format!("Not yet. {meaning}"),
        Outcome::Loses(lost) => {
            format!("Not yet. {}", search::meaning(&lost.end, lost.story.as_ref()))
        }
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
        Outcome::TooManyProcesses(most) => format!(
            "Not yet. More than {most} of its processes lived at once, and all were ended: as a rule \
             a child goes on in the loop that started it, and starts children of its own."
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

/// The story of the schedule that loses, if that is known.
fn story(lesson: &Lesson, candidate: &Candidate, outcome: &Outcome) -> Vec<String> {
    let Outcome::Loses(lost) = outcome else { return Vec::new() };
    let Some(story) = &lost.story else { return Vec::new() };
    let text = fs::read_to_string(Path::new(lesson.folder).join(candidate.path()));
    columns(story, candidate.path(), &text.unwrap_or_default())
}
