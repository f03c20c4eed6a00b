//! `cargo run -p lesson-02-multiprocessing`

use std::process::ExitCode;

fn main() -> ExitCode {
    shared::player::main(&lesson_02_multiprocessing::LESSON)
}
