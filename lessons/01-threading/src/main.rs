//! `cargo run -p lesson-01-threading`

use std::process::ExitCode;

fn main() -> ExitCode {
    shared::player::main(&lesson_01_threading::LESSON)
}
