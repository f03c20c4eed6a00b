//! What each scene promises, asserted on the data that its functions return.
//!
//! A test runs in one of several threads, and to fork while another one holds a lock may hang the
//! child: so what forks is run on a stage, a process of its own.

mod a_worker_dies;
mod default_argument;
mod five_workers;
mod own_memory;
mod pipes;
mod pool;
mod shared_memory;
mod signals_and_shutdown;
mod start_methods;

use lesson_02_multiprocessing::LESSON;
use shared::lesson::{Observation, Scene};

#[test]
fn every_scene_can_be_read_and_answered() {
    trial::watched::assert_readable(&LESSON);
}

/// Runs a scene to its end on a stage.
///
/// # Panics
/// When it does not come to its end.
fn on_stage(scene: &Scene) -> Observation {
    trial::watched::on_stage(env!("CARGO_BIN_EXE_lesson-02-multiprocessing"), scene)
}
