//! What each scene promises, asserted on the data that its functions return.

mod a_blocked_loop;
mod an_event_loop_of_our_own;
mod gather;
mod nothing_happens_until_polled;

use lesson_03_asyncio::LESSON;
use shared::lesson::{Observation, Scene};
use trial::watched;

/// Runs a scene to its end on a stage.
///
/// # Panics
/// When it does not come to its end.
fn on_stage(scene: &Scene) -> Observation {
    watched::on_stage(env!("CARGO_BIN_EXE_lesson-03-asyncio"), scene)
}

#[test]
fn every_scene_can_be_read_and_answered() {
    watched::assert_readable(&LESSON);
}
