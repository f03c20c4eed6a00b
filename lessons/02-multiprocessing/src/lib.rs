//! Lesson 2: processes, what they cost, and how they talk to each other.
//!
//! The scenes, in the order in which they are told: each in a file of its own, which holds the
//! code that is taught and then the `SCENE` that presents it. What several of them build on has a
//! module of its own: [`process`], a process that runs a function. The exercises are in `exercises/`.

pub mod five_workers;
pub mod process;

use shared::exercise;
use shared::lesson::Lesson;

/// The lesson, as the player tells it and the book prints it.
pub static LESSON: Lesson = Lesson {
    number: 2,
    title: "Multiprocessing",
    package: env!("CARGO_PKG_NAME"),
    folder: env!("CARGO_MANIFEST_DIR"),
    scenes: &[five_workers::SCENE],
    levels: &[],
    exercises: &[
        exercise!("reap", "Reap your children"),
        exercise!("request_and_answer", "Request and answer"),
        exercise!("framing", "Messages over a stream"),
        exercise!("pool_map", "A pool of workers"),
    ],
};
