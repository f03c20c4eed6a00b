//! Observations: made up, with fixed findings, and real ones.

use std::io;
use std::process::Command;
use std::time::Duration;

use serde::Serialize;
use shared::lesson::{End, Observation, Scene, found};
use shared::stage::{Happening, Stage};
use shared::trace::Event;

/// More than any scene needs, however busy the machine is.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// A run that came to its end, with these findings and this trace.
pub fn made_up<T: Serialize>(what: &T, trace: Vec<Event>) -> Observation {
    Observation { output: String::new(), trace, found: found(what), end: End::Exited(0), ended: 0 }
}

/// Runs a scene to its end on a stage.
///
/// # Panics
/// When it does not come to its end.
pub fn on_stage(scene: &Scene) -> Observation {
    let seen = stage(scene).run(&mut |_| Ok(())).expect("a stage can be started");
    assert_eq!(seen.end, End::Exited(0), "{}", seen.output);
    seen
}

/// Runs a scene that hangs, until there is an event that is its last.
///
/// # Panics
/// When the scene ends before.
pub fn events_until(scene: &Scene, is_last: impl Fn(&Event) -> bool) -> Vec<Event> {
    let mut events = Vec::new();
    let ended = stage(scene).run(&mut |happening| match happening {
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

fn stage(scene: &Scene) -> Stage {
    let mut program = Command::new(env!("CARGO_BIN_EXE_lesson-01-threading"));
    program.args(["stage", scene.name]);
    Stage::new(program, PATIENCE)
}
