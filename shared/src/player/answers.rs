//! `check` and `hint`: a learner's answers, judged by the trials that cargo builds, so that this
//! binary never contains a learner's file and one that does not compile keeps nobody from a lesson.

use std::fs::File;
use std::io::{Read, Write, stdout};
use std::process::{Command, Stdio};

use colored::Colorize;

use super::ends::Way;
use super::{find, page};
use crate::lesson::{Exercise, Lesson};

/// An answer larger than this is somebody's mistake: the largest solution has 4 KiB.
const LARGEST_ANSWER: u64 = 64 << 10;

/// Judges one answer in full, or all of them in a table.
pub(super) fn check(lesson: &'static Lesson, wanted: Option<&str>) -> Result<(), Way> {
    match wanted {
        Some(name) => check_one(lesson, find::exercise(lesson, name)?),
        None => check_all(lesson),
    }
}

fn check_one(lesson: &Lesson, exercise: &Exercise) -> Result<(), Way> {
    readable(lesson, exercise).map_err(Way::Failed)?;
    let status = trial(lesson, exercise).status().map_err(no_cargo)?;
    if status.success() { Ok(()) } else { Err(Way::Told) }
}

fn check_all(lesson: &Lesson) -> Result<(), Way> {
    let mut all_right = true;
    for (number, exercise) in (1..).zip(lesson.exercises) {
        let verdict = match readable(lesson, exercise) {
            Err(why) => why,
            Ok(()) => brief_verdict(trial(lesson, exercise).args(["--", "--brief"]))?,
        };
        all_right &= verdict == "right";
        let shown = if verdict == "right" { verdict.green() } else { verdict.normal() };
        writeln!(stdout(), " {}.{number:<3} {:20} {shown}", lesson.number, exercise.name)?;
    }
    if all_right { Ok(()) } else { Err(Way::Told) }
}

/// The last line that a trial told to be brief prints; a trial that was not built prints none.
fn brief_verdict(trial: &mut Command) -> Result<String, Way> {
    let output = trial.stderr(Stdio::null()).output().map_err(no_cargo)?;
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(text.lines().last().map_or_else(|| "does not compile".to_owned(), str::to_owned))
}

pub(super) fn trial(lesson: &Lesson, exercise: &Exercise) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["test", "--quiet", "--package", lesson.package, "--test", exercise.name]);
    command.current_dir(lesson.folder);
    command
}

pub(super) fn no_cargo(error: std::io::Error) -> Way {
    Way::Failed(format!("cargo could not be started ({error}); it is needed to build your answer."))
}

/// What rustc would say of such a file is true, but helps nobody.
pub(super) fn readable(lesson: &Lesson, exercise: &Exercise) -> Result<(), String> {
    let path = lesson.path(&format!("exercises/{}/answer.rs", exercise.name));
    let again = format!("To start over: git checkout -- {path}");
    let file = File::open(&path);
    let mut bytes = Vec::new();
    match file.and_then(|file| file.take(LARGEST_ANSWER + 1).read_to_end(&mut bytes)) {
        Err(error) => Err(format!("{path} can't be read: {error}. {again}")),
        Ok(0) => Err(format!("{path} is empty. {again}")),
        Ok(length) if length as u64 > LARGEST_ANSWER => {
            Err(format!("{path} is larger than 64 KiB, which no answer needs to be. {again}"))
        }
        Ok(_) if std::str::from_utf8(&bytes).is_err() => {
            Err(format!("{path} is not UTF-8 text, which Rust source has to be. {again}"))
        }
        Ok(_) => Ok(()),
    }
}

/// Prints one hint, and how to get the next.
pub(super) fn hint(
    lesson: &'static Lesson,
    wanted: Option<&str>,
    number: Option<usize>,
) -> Result<(), Way> {
    let Some(wanted) = wanted else {
        let names: Vec<&str> = lesson.exercises.iter().map(|exercise| exercise.name).collect();
        return Err(Way::Usage(format!("A hint for which exercise? {}", names.join(", "))));
    };
    let exercise = find::exercise(lesson, wanted)?;
    let hints: Vec<&str> =
        exercise.hints.split("\n---\n").map(|hint| hint.trim_matches('\n')).collect();
    let number = number.unwrap_or(1);
    let Some(hint) = number.checked_sub(1).and_then(|index| hints.get(index)) else {
        let (name, last) = (exercise.name, hints.len());
        let words = format!("`{name}` has hints 1 to {last}; there is no hint {number}.");
        return Err(Way::Usage(words));
    };
    let heading = format!(" {} · hint {number} of {}", exercise.title, hints.len());
    let mut out = stdout();
    write!(out, "\n{}\n\n{}", heading.bold(), page::prose(hint, 80))?;
    if number < hints.len() {
        let run =
            format!("cargo run -p {} -- hint {} {}", lesson.package, exercise.name, number + 1);
        writeln!(out, " More: {run}")?;
    }
    Ok(())
}
