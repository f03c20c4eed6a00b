//! Twins under test: unchanged Python programs, as the stage's tracer sees them.

use std::io;
use std::path::Path;
use std::process::Command;

use shared::lesson::{End, Lesson, Scene};
use shared::stage::Stage;
use shared::timeline::{Lane, Piece, Timeline};
use shared::trace::Kind;

/// What was seen of a twin that came to its end.
#[derive(Debug)]
pub struct Seen {
    /// The lines that it wrote.
    pub output: Vec<String>,
    /// The lanes of its threads and processes.
    pub lanes: Vec<Lane>,
}

impl Seen {
    /// The labels of the lanes, each once, in alphabetical order.
    pub fn labels(&self) -> Vec<&str> {
        let mut labels: Vec<&str> = self.lanes.iter().map(|lane| lane.label.as_str()).collect();
        labels.sort_unstable();
        labels.dedup();
        labels
    }

    /// The pieces of this kind in lanes whose label begins like this.
    pub fn pieces(&self, lane: &str, kind: Kind) -> Vec<&Piece> {
        let lanes = self.lanes.iter().filter(|found| found.label.starts_with(lane));
        lanes.flat_map(|lane| &lane.pieces).filter(|piece| piece.kind == kind).collect()
    }
}

/// The lesson's scene of this name.
///
/// # Panics
/// When there is none.
pub fn scene(lesson: &Lesson, name: &str) -> &'static Scene {
    lesson.scenes.iter().find(|scene| scene.name == name).expect("the lesson has this scene")
}

/// Runs the twin of a scene with the tracer, and without it for what it prints then. Nothing where
/// `python3` is missing or older than 3.8.
///
/// # Panics
/// When it does not come to its end, or prints something else with the tracer than without.
pub fn see(lesson: &Lesson, name: &str) -> Option<Seen> {
    let (folder, scene) = (Path::new(lesson.folder), scene(lesson, name));
    let seen = match Stage::of_twin(folder, scene).run(&mut |_| Ok(())) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
        seen => seen.expect("a stage can be started"),
    };
    if seen.end == End::Exited(64) {
        return None;
    }
    assert_eq!(seen.end, End::Exited(0), "{}", seen.output);
    let mut alone = Command::new("python3");
    // With PYTHONUNBUFFERED set, threads tear one another's lines; the stage takes it away, too.
    alone.arg(scene.twin.path).current_dir(folder).env_remove("PYTHONUNBUFFERED");
    let alone = alone.output().expect("there is a python3");
    let printed = [alone.stdout, alone.stderr].concat();
    assert_eq!(words(&seen.output), words(&String::from_utf8_lossy(&printed)));
    let output = seen.output.lines().map(str::to_owned).collect();
    Some(Seen { output, lanes: Timeline::of(&seen.trace).lanes })
}

/// The lines without what is luck: their order, the numbers in them, and how a file is named.
fn words(output: &str) -> Vec<String> {
    let words = |line: &str| {
        let line = line.rsplit("/python/").next().unwrap_or(line).trim_start_matches("python/");
        line.replace(|char: char| char.is_ascii_digit(), "")
    };
    let lines = output.lines().filter(|line| !line.starts_with("  File "));
    let mut lines: Vec<String> = lines.map(words).collect();
    lines.sort_unstable();
    lines.dedup();
    lines
}
