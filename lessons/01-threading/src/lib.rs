//! Lesson 1: threads, what they may share, and what goes wrong between them.
//!
//! The scenes, in the order in which they are told: each in a file of its own, which holds the
//! code that is taught and then the `SCENE` that presents it. The levels, in which the
//! learner is the scheduler, are in [`levels`], and the exercises in `exercises/`.

pub mod a_thread_panics;
pub mod back_pressure;
pub mod deadlock;
pub mod levels;
pub mod lost_update;
pub mod speedup;
pub mod two_threads;
pub mod waiting_for_a_lock;
pub mod what_may_be_shared;

use shared::exercise;
use shared::lesson::Lesson;

/// The lesson, as the player tells it and the book prints it.
pub static LESSON: Lesson = Lesson {
    number: 1,
    title: "Threading",
    package: env!("CARGO_PKG_NAME"),
    folder: env!("CARGO_MANIFEST_DIR"),
    scenes: &[
        two_threads::SCENE,
        what_may_be_shared::SCENE,
        lost_update::SCENE,
        waiting_for_a_lock::SCENE,
        deadlock::SCENE,
        back_pressure::SCENE,
        a_thread_panics::SCENE,
        speedup::SCENE,
    ],
    levels: levels::LEVELS,
    exercises: &[
        exercise!("collect", "Collect results"),
        exercise!("scoped_sum", "Sum the halves"),
        exercise!("stop_flag", "A stop flag"),
        exercise!("close_the_channel", "Close the channel"),
        exercise!("report_the_panic", "Report the panic"),
        exercise!("lost_update", "Lost update"),
        exercise!("withdraw", "Check, then act"),
        exercise!("compare_exchange", "Compare and exchange"),
        exercise!("transfer", "Transfer"),
        exercise!("bounded_buffer", "Bounded buffer"),
        exercise!("event", "Event"),
        exercise!("semaphore", "A semaphore"),
        exercise!("barrier", "A barrier"),
        exercise!("no_rlock", "No RLock"),
        exercise!("once_on_a_miss", "Once, on a miss"),
        exercise!("publish", "Publish a value"),
    ],
};
