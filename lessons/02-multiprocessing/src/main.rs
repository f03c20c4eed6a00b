//! `cargo run -p lesson-02-multiprocessing`

use std::process::ExitCode;

use lesson_02_multiprocessing::LESSON;
use lesson_02_multiprocessing::start_methods::anew::work_if_asked;

fn main() -> ExitCode {
    work_if_asked().unwrap_or_else(|| shared::player::main(&LESSON))
}
