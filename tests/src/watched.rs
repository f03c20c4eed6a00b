//! Scenes under test: observations that are made up, with fixed findings, and real ones.

use std::io;
use std::process::Command;
use std::time::Duration;

use serde::Serialize;
use shared::lesson::{End, Lesson, Observation, Scene, found};
use shared::stage::{Happening, Stage};
use shared::trace::Event;

/// More than any scene needs, however busy the machine is.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// A run that came to its end, with these findings and this trace.
///
/// # Panics
/// When `what` is not a struct or a map with text keys.
pub fn made_up<T: Serialize>(what: &T, trace: Vec<Event>) -> Observation {
    Observation { output: String::new(), trace, found: found(what), end: End::Exited(0), ended: 0 }
}

/// Runs a scene of the lesson whose executable is `program` to its end on a stage.
///
/// # Panics
/// When it does not come to its end.
pub fn on_stage(program: &str, scene: &Scene) -> Observation {
    let seen = stage(program, scene).run(&mut |_| Ok(())).expect("a stage can be started");
    assert_eq!(seen.end, End::Exited(0), "{}", seen.output);
    seen
}

/// Runs a scene that hangs, until there is an event that is its last.
///
/// # Panics
/// When the scene ends before.
pub fn events_until(program: &str, scene: &Scene, is_last: impl Fn(&Event) -> bool) -> Vec<Event> {
    let mut events = Vec::new();
    let ended = stage(program, scene).run(&mut |happening| match happening {
        Happening::Event(event) => {
            events.push(event.clone());
            // An error is what ends a stage.
            if is_last(event) { Err(io::Error::other("the last event came")) } else { Ok(()) }
        }
        _ => Ok(()),
    });
    assert_eq!(ended.expect_err("it hangs").to_string(), "the last event came");
    events
}

/// What holds for the scenes of every lesson: their code is narrow enough to be read beside its twin,
/// and their questions can be answered and say why.
///
/// # Panics
/// When it does not hold, with the scene's name.
pub fn assert_readable(lesson: &Lesson) {
    for scene in lesson.scenes {
        for (excerpt, width) in [(scene.code, 76), (scene.twin, 72)] {
            for (number, line) in excerpt.lines() {
                assert!(line.chars().count() <= width, "{}:{number} is too wide", excerpt.path);
            }
        }
        let (question, name) = (&scene.question, scene.name);
        assert!(question.text.ends_with('?'), "{name}: its question is none");
        assert!((2..=4).contains(&question.choices.len()), "{name}: too few or too many choices");
        let reasons = question.choices.iter().all(|choice| choice.because.ends_with('.'));
        assert!(reasons, "{name}: a choice without a reason");
    }
}

fn stage(program: &str, scene: &Scene) -> Stage {
    let mut command = Command::new(program);
    command.args(["stage", scene.name]);
    Stage::new(command, PATIENCE)
}
