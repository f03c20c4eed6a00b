//! As `exercises.rs`, for the exercises whose answers are tried under every schedule.

use std::process::ExitCode;

use lesson_01_threading::LESSON;

trial::candidates! {
    lost_update, cases "../exercises/lost_update/check.rs";
    solution "../exercises/lost_update/solution.rs";
    in_one_step "../exercises/lost_update/right/in_one_step.rs";
    in_two_steps "../exercises/lost_update/wrong/in_two_steps.rs";
    two_locks "../exercises/lost_update/wrong/two_locks.rs";
}

fn main() -> ExitCode {
    trial::suite::main(&LESSON, &[lost_update::CANDIDATES])
}
