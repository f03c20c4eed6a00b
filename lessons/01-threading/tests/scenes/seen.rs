//! Observations of this lesson's scenes.

use shared::lesson::{Observation, Scene};
use shared::trace::Event;
use trial::watched;
pub use trial::watched::{PATIENCE, made_up};

const PROGRAM: &str = env!("CARGO_BIN_EXE_lesson-01-threading");

/// Runs a scene to its end on a stage.
///
/// # Panics
/// When it does not come to its end.
pub fn on_stage(scene: &Scene) -> Observation {
    watched::on_stage(PROGRAM, scene)
}

/// Runs a scene that hangs, until there is an event that is its last.
///
/// # Panics
/// When the scene ends before.
pub fn events_until(scene: &Scene, is_last: impl Fn(&Event) -> bool) -> Vec<Event> {
    watched::events_until(PROGRAM, scene, is_last)
}
