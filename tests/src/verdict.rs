//! What is said of an answer.
//!
//! - `evidence`: what was seen, line by line. `words`: what it means. `advice`: what usually ends a
//!   wait.

mod advice;
mod evidence;
mod words;

use std::fmt;
use std::fs;
use std::path::Path;

use shared::lesson::Lesson;
use shared::schedules::columns;

use crate::Candidate;
use crate::outcome::Outcome;

pub(crate) use self::advice::advice;
use self::evidence::evidence;
pub(crate) use self::evidence::{indented, panicked, wait};
pub(crate) use self::words::words;

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
        if let Outcome::Loses(lost) = &self.outcome
            && lost.has_steps()
        {
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

/// The story of the schedule that loses, if that is known.
fn story(lesson: &Lesson, candidate: &Candidate, outcome: &Outcome) -> Vec<String> {
    let Outcome::Loses(lost) = outcome else { return Vec::new() };
    let Some(story) = &lost.story else { return Vec::new() };
    let text = fs::read_to_string(Path::new(lesson.folder).join(candidate.path()));
    columns(story, candidate.path(), &text.unwrap_or_default())
}
