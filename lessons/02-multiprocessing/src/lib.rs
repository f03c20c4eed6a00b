//! Lesson 2: processes, what they cost, and how they talk to each other.
//!
//! The scenes, in the order in which they are told: each in a file of its own, which holds the
//! code that is taught and then the `SCENE` that presents it. What several of them build on has a
//! module of its own: [`process`], a process that runs a function; [`frame`], messages over a stream;
//! [`workers`], the pool: processes that share out tasks; `said`, what processes say. The exercises
//! are in `exercises/`.

pub mod a_worker_dies;
pub mod default_argument;
pub mod five_workers;
pub mod frame;
pub mod own_memory;
pub mod pipes;
pub mod pool;
pub mod process;
mod said;
pub mod shared_memory;
pub mod signals_and_shutdown;
pub mod start_methods;
pub mod workers;

use shared::exercise;
use shared::lesson::Lesson;

/// The lesson, as the player tells it and the book prints it.
pub static LESSON: Lesson = Lesson {
    number: 2,
    title: "Multiprocessing",
    package: env!("CARGO_PKG_NAME"),
    folder: env!("CARGO_MANIFEST_DIR"),
    scenes: &[
        five_workers::SCENE,
        default_argument::SCENE,
        own_memory::SCENE,
        start_methods::SCENE,
        pipes::SCENE,
        shared_memory::SCENE,
        pool::SCENE,
        a_worker_dies::SCENE,
        signals_and_shutdown::SCENE,
    ],
    levels: &[],
    exercises: &[
        exercise!("reap", "Reap your children"),
        exercise!("own_memory", "Memory of one's own"),
        exercise!("request_and_answer", "Request and answer"),
        exercise!("framing", "Messages over a stream"),
        exercise!("pool_map", "A pool of workers"),
        exercise!("a_worker_dies", "A worker dies"),
        exercise!("shared_counter", "One counter for all"),
        exercise!("stop_in_order", "Stop in order"),
        exercise!("no_fork_with_threads", "No fork with threads"),
        exercise!("file_lock", "A lock between processes"),
        exercise!("time_limit", "A time limit"),
    ],
};
