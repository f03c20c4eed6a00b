//! Tells a lesson to a person at a terminal, or writes it plainly to a pipe.
//!
//! - `cli`: the command line. `ends`: every way out, and its exit code.
//! - `play`: the loop over the scenes. `run`: the stage and the twin. `live`: their picture.
//!   `ask`: keys. `wake`: what ends the wait for one. `modes`: the terminal's.
//! - `page`: what stands on the screen, as text. `save`: the trace as a file.
//! - `levels`: `play`. `by_hand`: the learner as scheduler, on a `full_screen`.
//! - `answers`: `check` and `hint`. `replay`: a schedule of an answer.
//!   `find`: a name, or the nearest one.

mod answers;
mod ask;
#[cfg(feature = "schedules")]
mod by_hand;
mod cli;
mod ends;
mod find;
#[cfg(feature = "schedules")]
mod full_screen;
#[cfg(feature = "schedules")]
mod levels;
mod live;
mod modes;
mod page;
mod play;
#[cfg(feature = "schedules")]
mod replay;
mod run;
mod save;
mod wake;

use std::process::ExitCode;

#[cfg(feature = "schedules")]
pub use self::by_hand::{is_attended, main as by_hand};
use self::cli::{Cli, Command};
use self::ends::Way;
use crate::lesson::Lesson;
use crate::stage;

/// All that the `main` of a lesson does.
pub fn main(lesson: &'static Lesson) -> ExitCode {
    let cli = Cli::read(lesson);
    // A scene's signals are its own; and to watch takes a thread, with which it could not fork.
    let watched = match cli.command {
        Some(Command::Stage { .. }) => Ok(()),
        _ => ends::watch_for_signals(),
    };
    match watched.map_err(Way::from).and_then(|()| obey(lesson, &cli)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(way) => way.leave(),
    }
}

fn obey(lesson: &'static Lesson, cli: &Cli) -> Result<(), Way> {
    match &cli.command {
        None => play::play(lesson, cli),
        Some(Command::List) => play::list(lesson),
        #[cfg(feature = "schedules")]
        Some(Command::Play { level, plain }) => levels::play(lesson, level.as_deref(), *plain),
        #[cfg(feature = "schedules")]
        Some(Command::Replay { exercise, schedule, plain }) => {
            replay::replay(lesson, exercise, schedule, *plain)
        }
        Some(Command::Check { exercise }) => answers::check(lesson, exercise.as_deref()),
        Some(Command::Hint { exercise, number }) => {
            answers::hint(lesson, exercise.as_deref(), *number)
        }
        Some(Command::Stage { scene }) => {
            stage::enter()?;
            stage::perform(find::scene(lesson, scene)?);
            Ok(())
        }
    }
}
