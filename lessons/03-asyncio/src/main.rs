//! `cargo run -p lesson-03-asyncio`

use std::process::ExitCode;

use lesson_03_asyncio::LESSON;

fn main() -> ExitCode {
    shared::player::main(&LESSON)
}
