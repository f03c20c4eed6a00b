//! Runs a candidate in a child process and compares its report with the snapshot.

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use std::{fs, io};

use serde::de::DeserializeOwned;
use shared::lesson::{Lesson, Observation};
use shared::schedules::Panicked;
use shared::stage::{Stage, this_program};

use crate::candidate::Check;
use crate::child;
use crate::outcome::Outcome;
use crate::processes;
use crate::processes::Ended;
use crate::reading;
use crate::search::Lost;
use crate::verdict::Verdict;
use crate::{Candidate, Report};

/// What a supervisor may take beyond an answer's time, to end it.
const TO_END: Duration = Duration::from_secs(10);

/// Judges a candidate of the program that calls this.
///
/// # Errors
/// When the child can't be started.
pub fn judge(lesson: &Lesson, candidate: &Candidate, time_limit: Duration) -> io::Result<Verdict> {
    let path = Path::new(lesson.folder).join(candidate.path());
    let (outcome, output) = match reading::read(&path, candidate.check.threads()) {
        Err(refusal) => (Outcome::Refused(refusal.to_string()), String::new()),
        Ok(()) => {
            let mut command = Command::new(this_program()?);
            command.args([child::ARGUMENT, candidate.declared]);
            let mut of_stage = time_limit;
            if let Check::Processes(_) = candidate.check {
                command.env(processes::child::TIME_LIMIT, time_limit.as_millis().to_string());
                of_stage += TO_END;
            }
            let seen = Stage::new(command, of_stage).run(&mut |_| Ok(()))?;
            (outcome(lesson, candidate, &seen), seen.output)
        }
    };
    Ok(Verdict::new(lesson, candidate, outcome, output))
}

/// What came of a run.
pub(crate) fn outcome(lesson: &Lesson, candidate: &Candidate, seen: &Observation) -> Outcome {
    match field::<Ended>(seen, "ended") {
        Some(Ended::Reported(report, panics)) => {
            return compare(lesson, candidate, report, panics);
        }
        Some(ended) => return Outcome::of_ended(ended, &seen.output),
        None => {}
    }
    let panics = field::<Vec<Panicked>>(seen, "panics");
    if let Some(report) = field::<Report>(seen, "report") {
        return compare(lesson, candidate, report, panics.unwrap_or_default());
    }
    if let Some(panics) = panics {
        return Outcome::of_panics(panics);
    }
    if let Some(lost) = field::<Lost>(seen, "lost") {
        return Outcome::of_lost(lost);
    }
    if field::<bool>(seen, "never met").is_some() {
        return Outcome::NeverMet;
    }
    if let Some(seconds) = field(seen, "frozen") {
        return Outcome::Frozen(seconds);
    }
    match field(seen, "stuck") {
        Some(waits) => Outcome::Stuck(waits),
        None => Outcome::of_end(&seen.end, &seen.output).of_way(&candidate.check),
    }
}

/// What the child sent by this name.
pub(crate) fn field<T: DeserializeOwned>(seen: &Observation, name: &str) -> Option<T> {
    serde_json::from_value(seen.found.get(name)?.clone()).ok()
}

fn compare(
    lesson: &Lesson,
    candidate: &Candidate,
    report: Report,
    panics: Vec<Panicked>,
) -> Outcome {
    let text = report.to_string();
    // The solution says what is expected. While snapshots are accepted, insta would take any
    // answer's word for it.
    if candidate.name() == "solution" && matches(lesson, candidate.exercise, &text) {
        return Outcome::Right(report);
    }
    match expected(lesson, candidate.exercise) {
        Some(expected) if expected.trim_end() == text.trim_end() => Outcome::Right(report),
        Some(expected) => Outcome::wrong(&expected, &report, panics),
        None => Outcome::NoSnapshot,
    }
}

/// Whether insta finds `text` in the snapshot of this name. In `Accept`, it is made so.
pub(crate) fn matches(lesson: &Lesson, name: &str, text: &str) -> bool {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(snapshots(lesson));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    // Where they differ insta panics, which the verdict tells better.
    panic::set_hook(Box::new(|_| {}));
    let assertion = AssertUnwindSafe(|| settings.bind(|| insta::assert_snapshot!(name, text)));
    panic::catch_unwind(assertion).is_ok()
}

/// What the snapshot of this name holds; `None` where there is none.
pub(crate) fn expected(lesson: &Lesson, name: &str) -> Option<String> {
    let text = fs::read_to_string(snapshots(lesson).join(format!("{name}.snap"))).ok()?;
    // Between two lines of dashes stand insta's notes.
    Some(text.splitn(3, "---\n").nth(2)?.to_owned())
}

fn snapshots(lesson: &Lesson) -> std::path::PathBuf {
    Path::new(lesson.folder).join("tests/snapshots")
}
