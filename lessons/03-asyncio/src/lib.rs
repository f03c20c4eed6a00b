//! Lesson 3: futures, the event loop that polls them, and what one thread can serve.
//!
//! The scenes, in the order in which they are told: each in a file of its own, which holds the
//! code that is taught and then the `SCENE` that presents it. What several of them build on has a
//! module of its own: [`echo`], a server; [`event_loop`], one of our own; [`on_tokio`], tokio's in one thread. The
//! exercises are in `exercises/`.

pub mod a_blocked_loop;
pub mod an_event_loop_of_our_own;
pub mod echo;
pub mod event_loop;
pub mod gather;
pub mod nothing_happens_until_polled;
pub mod on_tokio;

use shared::exercise;
use shared::lesson::Lesson;

/// The lesson, as the player tells it and the book prints it.
pub static LESSON: Lesson = Lesson {
    number: 3,
    title: "Asyncio",
    package: env!("CARGO_PKG_NAME"),
    folder: env!("CARGO_MANIFEST_DIR"),
    scenes: &[
        gather::SCENE,
        nothing_happens_until_polled::SCENE,
        an_event_loop_of_our_own::SCENE,
        a_blocked_loop::SCENE,
    ],
    levels: &[],
    exercises: &[
        exercise!("lazy", "Nothing runs by itself"),
        exercise!("gather", "Gather"),
        exercise!("task_group", "A task group"),
        exercise!("cancel_anywhere", "Cancelled anywhere"),
        exercise!("clean_up", "Clean up, whatever happens"),
        exercise!("deadline", "One deadline, and back-off"),
        exercise!("back_pressure", "Back-pressure"),
        exercise!("at_most_n", "At most N in flight"),
        exercise!("stampede", "A stampede"),
        exercise!("timer_future", "A timer of your own"),
        exercise!("event_loop", "A small event loop"),
        exercise!("fairness", "Let the others go on"),
    ],
};
