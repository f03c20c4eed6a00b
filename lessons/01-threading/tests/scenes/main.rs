//! What each scene promises, asserted on the data that its functions return.

mod a_thread_panics;
mod back_pressure;
mod deadlock;
mod lost_update;
mod seen;
mod speedup;
mod waiting_for_a_lock;
mod what_may_be_shared;

use lesson_01_threading::LESSON;

#[test]
fn every_scene_can_be_read_and_answered() {
    trial::watched::assert_readable(&LESSON);
}
