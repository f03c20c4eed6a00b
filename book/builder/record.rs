//! Runs scenes and their twins, and keeps what they showed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::available_parallelism;

use anyhow::{Context, Result, ensure};
use shared::lesson::{End, Lesson, Observation, Scene};
use shared::stage::{Stage, this_program};
use shared::timeline::{Timeline, svg, text};

use crate::coarse::coarse;
use crate::lessons::Told;
use crate::recording::Recording;

/// Runs each of the scenes in its lesson's own program, and keeps the runs in the book's folder.
///
/// # Errors
/// When a lesson does not build, Python is missing, or a file cannot be written.
pub fn record(book: &Path, scenes: impl Iterator<Item = Told>) -> Result<()> {
    for (lesson, scene) in scenes {
        println!("{}", scene.name);
        run(lesson, scene)?.write(book, scene).with_context(|| scene.name)?;
    }
    Ok(())
}

fn run(lesson: &Lesson, scene: &Scene) -> Result<Recording> {
    let watch = &mut |_: shared::stage::Happening<'_>| Ok(());
    let seen = Stage::of_scene(&program(lesson)?, scene).run(watch)?;
    let twin = Stage::of_twin(Path::new(lesson.folder), scene);
    let python = twin.run(watch).context("the twin needs a `python3` on PATH")?;
    let both = Timeline::joined(timeline(&seen), timeline(&python));
    let reveal = (scene.reveal)(&seen);
    Ok(Recording {
        answer: reveal.answer,
        facts: reveal.facts,
        words: text(&both),
        machine: machine(),
        date: date()?,
        svg: svg(&coarse(&both), &format!("Timeline of {}", scene.title)),
    })
}

/// A stage that was ended while it waited is drawn as waiting until then.
fn timeline(seen: &Observation) -> Timeline {
    let until = match seen.end {
        End::OutOfTime(_) | End::TooManyProcesses(_) => seen.ended,
        _ => 0,
    };
    Timeline::up_to(&seen.trace, until)
}

/// The lesson's own program, built anew: a scene may start it once more, and tell it what to be.
fn program(lesson: &Lesson) -> Result<PathBuf> {
    let built = Command::new("cargo").args(["build", "--quiet", "-p", lesson.package]).status()?;
    ensure!(built.success(), "{} does not build", lesson.package);
    let itself = fs::canonicalize(this_program()?)?;
    Ok(itself.with_file_name(lesson.package))
}

/// As in `2 processors, AMD EPYC`; without its name where there is no /proc.
fn machine() -> String {
    let processors = available_parallelism().map_or(1, usize::from);
    let about = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = about.lines().find_map(|line| line.strip_prefix("model name"));
    let name =
        name.and_then(|rest| rest.split_once(": ")).map_or("of no known name", |(_, name)| name);
    format!("{processors} processors, {name}")
}

/// Today, in UTC.
fn date() -> Result<String> {
    let said = Command::new("date").args(["-u", "+%F"]).output().context("`date` is missing")?;
    Ok(String::from_utf8(said.stdout)?.trim().to_owned())
}
