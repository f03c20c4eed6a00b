//! A schedule of a learner's answer, step by step: `--replay 0-1-1-0`.
//!
//! The answer runs in a child process under the watchdog, once for each step, so that it may crash
//! or loop without taking the terminal along.

mod answer;
mod shown;

use std::fs;
use std::io::{Write, stderr, stdout};
use std::path::Path;
use std::process::ExitCode;

use shared::lesson::Lesson;
use shared::player;
use shared::schedules::{End, Pick, Schedule, Told};

use self::answer::Answer;
use self::shown::{board, story};
use crate::candidate::Check;
use crate::outcome::Outcome;
use crate::{Candidate, Case, reading, verdict};

/// Why there is nothing to step through.
enum Refused {
    /// What was asked for is not there.
    Usage(String),
    /// The answer can't be run.
    Failed(String),
}

/// At a terminal lets the learner step through the schedule and leave it; elsewhere, and with
/// `--plain`, tells the whole story.
pub fn main(lesson: &Lesson, candidate: &Candidate, arguments: &[String]) -> ExitCode {
    let plain = arguments.iter().any(|argument| argument == "--plain");
    let schedule = arguments.iter().skip_while(|argument| *argument != "--replay").nth(1);
    let code = replay(lesson, candidate, schedule.map_or("", String::as_str), plain);
    code.unwrap_or_else(|refused| {
        let (code, words) = match refused {
            Refused::Usage(words) => (2, words),
            Refused::Failed(words) => (1, words),
        };
        // Standard error may be closed too, and then there is nobody to tell.
        let _ = writeln!(stderr(), "{}", textwrap::fill(&words, 80));
        ExitCode::from(code)
    })
}

fn replay(
    lesson: &Lesson,
    candidate: &Candidate,
    schedule: &str,
    plain: bool,
) -> Result<ExitCode, Refused> {
    let (case, pick) = pick(candidate, schedule)?;
    let path = Path::new(lesson.folder).join(candidate.path());
    reading::read(&path, candidate.check.threads())
        .map_err(|refusal| Refused::Failed(refusal.to_string()))?;
    let text = fs::read_to_string(path).unwrap_or_default();
    let mut answer = Answer { lesson, candidate, case: pick.case };
    let told = answer.one(&pick.schedule).map_err(Refused::Failed)?;
    fits(&told, &pick.schedule)?;
    if plain || !player::is_attended() {
        let title = verdict::heading(lesson, candidate);
        let source = (candidate.path(), text.as_str());
        let story = story(&title, case, &pick.schedule, &told, source);
        // It can't be written where nobody reads it any more, as in `| head -1`.
        let written = stdout().write_all(story.as_bytes());
        return Ok(written.map_or(ExitCode::from(141), |()| ExitCode::SUCCESS));
    }
    let board = board(lesson, candidate, case, pick.schedule, &told, &text);
    Ok(player::by_hand(&board, &mut answer))
}

/// The case and its schedule.
fn pick(candidate: &Candidate, schedule: &str) -> Result<(&'static Case, Pick), Refused> {
    let Check::Cases(cases) = candidate.check else {
        let name = candidate.exercise;
        return Err(Refused::Usage(format!(
            "`{name}` is not judged by schedules, so there is nothing to step through."
        )));
    };
    let pick: Pick = schedule.parse().map_err(Refused::Usage)?;
    let case = cases.get(pick.case).ok_or_else(|| {
        let (last, wanted) = (cases.len(), pick.case + 1);
        Refused::Usage(format!("This exercise has cases 1 to {last}; there is no case {wanted}."))
    })?;
    Ok((case, pick))
}

/// Whether the whole schedule could be followed.
fn fits(told: &Told, schedule: &Schedule) -> Result<(), Refused> {
    if let End::Panicked(panics) = &told.end
        && let Outcome::NotStarted(at) = Outcome::of_panics(panics.clone())
    {
        return Err(Refused::Failed(verdict::words(&Outcome::NotStarted(at))));
    }
    let step = told.schedule.len() + 1;
    let why = match &told.end {
        End::OffPlan => {
            let thread = schedule.get(step - 1).unwrap_or_default();
            let name = thread.checked_sub(1).map_or("main".into(), |at| format!("thread {at}"));
            format!("{name} can't take step {step}")
        }
        _ if told.schedule.len() < schedule.len() => {
            format!("the run has ended before step {step}")
        }
        _ => return Ok(()),
    };
    Err(Refused::Usage(format!(
        "The schedule {schedule} does not fit your answer: {why}. If the answer has changed since, \
         its verdict names another one."
    )))
}
