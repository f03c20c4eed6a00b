//! How a lesson is told.
//!
//! In the order in which a run passes through them:
//!
//! - [`lesson`]: what a lesson, a scene, a question, a level and an exercise *are*: plain data.
//! - [`player`]: tells a lesson to a person at a terminal, or writes it plainly to a pipe.
//! - [`stage`]: runs one scene in a child process under a time limit.
//! - [`trace`]: the event language in which a stage says what happens.
//! - [`sync`]: std's locks, channels and threads, which know who holds what.
//! - [`waits`]: the book-keeping behind `sync`: who waits for whom, and when nothing can move.
//! - `schedules`, a feature: the same `sync` on shuttle, a program under every schedule.
//! - [`timeline`]: a trace drawn: in the terminal, as SVG, as Chrome trace JSON.

#[cfg(not(unix))]
compile_error!(
    "These lessons need Unix (Linux or macOS): they fork, signal and use pipes. On Windows, run them inside WSL."
);

pub mod lesson;
pub mod player;
#[cfg(feature = "schedules")]
pub mod schedules;
pub mod stage;
pub mod sync;
pub mod timeline;
pub mod trace;
pub mod waits;
