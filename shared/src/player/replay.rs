//! `replay`: a schedule of a learner's answer, step by step. This binary never contains an answer:
//! the trial that cargo builds takes its place.

use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::ends::Way;
use super::{answers, find};
use crate::lesson::{Exercise, Lesson};
use crate::schedules::Pick;

/// Returns only if it can't be done: from then on this process is the trial, so that keys, signals
/// and exit code are its own.
pub(super) fn replay(
    lesson: &'static Lesson,
    wanted: &str,
    schedule: &str,
    plain: bool,
) -> Result<(), Way> {
    let exercise = find::exercise(lesson, wanted)?;
    let pick: Pick = schedule.parse().map_err(Way::Usage)?;
    answers::readable(lesson, exercise).map_err(Way::Failed)?;
    let mut trial = Command::new(build(lesson, exercise)?);
    trial.args(["--replay", &pick.to_string()]).args(plain.then_some("--plain"));
    Err(trial.current_dir(lesson.folder).exec().into())
}

/// Builds the trial, and says where it is. What the compiler has to say it says to the learner.
fn build(lesson: &Lesson, exercise: &Exercise) -> Result<PathBuf, Way> {
    let mut cargo = answers::trial(lesson, exercise);
    cargo.args(["--no-run", "--message-format", "json-render-diagnostics"]);
    let built = cargo.stderr(Stdio::inherit()).output().map_err(answers::no_cargo)?;
    if !built.status.success() {
        return Err(Way::Told);
    }
    let messages = String::from_utf8_lossy(&built.stdout);
    let executable = messages.lines().find_map(|line| executable(line, exercise.name));
    executable.ok_or_else(|| {
        Way::Failed(format!("cargo built the trial of `{}`, but did not say where.", exercise.name))
    })
}

/// The executable of this target, if that is what cargo's message is about.
fn executable(message: &str, target: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let is_it = message["target"]["name"] == target && message["target"]["kind"][0] == "test";
    is_it.then(|| message["executable"].as_str().map(PathBuf::from)).flatten()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::executable;

    #[test]
    fn the_trial_is_told_from_all_else_that_cargo_builds() {
        let message = |name, kind, executable| {
            format!(
                r#"{{"reason":"compiler-artifact","target":{{"kind":["{kind}"],"name":"{name}"}},"executable":{executable}}}"#
            )
        };
        let trial = message("lost_update", "test", r#""/a/lost_update-1""#);
        assert_eq!(executable(&trial, "lost_update"), Some(PathBuf::from("/a/lost_update-1")));
        assert_eq!(executable(&message("lost_update", "lib", "null"), "lost_update"), None);
        assert_eq!(executable(&message("collect", "test", r#""/a""#), "lost_update"), None);
        assert_eq!(executable("no JSON", "lost_update"), None);
    }
}
