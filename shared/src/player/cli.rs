//! The command line of every lesson.

use std::path::PathBuf;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::lesson::Lesson;

/// Without a command, plays the lesson from its first scene.
#[derive(Debug, Parser)]
pub(super) struct Cli {
    /// Play one scene only: its name, or its number in `list`
    #[arg(long, value_name = "NAME|N")]
    pub(super) scene: Option<String>,

    /// Write everything at once, without questions and colours, as into a pipe
    #[arg(long)]
    pub(super) plain: bool,

    /// Save what was recorded, for ui.perfetto.dev or chrome://tracing
    #[arg(long, value_name = "FILE")]
    pub(super) trace: Option<PathBuf>,

    /// Do not run the Python programs, only show them
    #[arg(long)]
    pub(super) no_python: bool,

    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Name the scenes, the levels and the exercises
    List,
    /// Play the scheduler: say which thread goes on, until the bug shows
    #[cfg(feature = "schedules")]
    Play {
        /// The level: its name, or its number in `list`
        level: Option<String>,
        /// Write the story, the code and the shortest win, as into a pipe
        #[arg(long)]
        plain: bool,
    },
    /// Judge your answer to an exercise, or to all of them
    Check {
        /// The exercise: its name, or its number in `list`, as in 6 or 1.6
        exercise: Option<String>,
    },
    /// Give a hint for an exercise: the first, or the one you name by number
    Hint {
        /// The exercise: its name, or its number in `list`, as in 6 or 1.6
        exercise: Option<String>,
        /// Which of its hints
        number: Option<usize>,
    },
    /// Step through a schedule of your answer, as a verdict names it
    #[cfg(feature = "schedules")]
    Replay {
        /// The exercise that you have answered: its name, or its number in `list`
        exercise: String,
        /// Who takes each step, as in 0-1-1-0, or 2:0-1-1-0 for the second case
        schedule: String,
        /// Write the whole story, as into a pipe
        #[arg(long)]
        plain: bool,
    },
    /// What the lesson itself starts
    #[command(hide = true)]
    Stage { scene: String },
}

impl Cli {
    /// Reads the command line; explains itself and ends with code 2 where it can't be read.
    pub(super) fn read(lesson: &Lesson) -> Cli {
        let command = Cli::command()
            .name(lesson.package)
            .bin_name(format!("cargo run -p {} --", lesson.package))
            .about(about(lesson))
            .after_help(examples(lesson))
            .disable_help_subcommand(true)
            .args_conflicts_with_subcommands(true);
        Cli::from_arg_matches(&command.get_matches()).unwrap_or_else(|error| error.exit())
    }
}

fn about(lesson: &Lesson) -> String {
    let levels = match lesson.levels.len() {
        0 => String::new(),
        levels => format!(" {levels} levels to play,"),
    };
    format!(
        "Lesson {} · {}: {} scenes to watch and bet on,{levels} {} exercises to solve.\n\
         Without a command it plays the scenes from the first one.",
        lesson.number,
        lesson.title,
        lesson.scenes.len(),
        lesson.exercises.len()
    )
}

fn examples(lesson: &Lesson) -> String {
    let run = format!("cargo run -p {}", lesson.package);
    let scene = lesson.scenes.last().map_or("NAME", |scene| scene.name);
    let exercise = lesson.exercises.first().map_or("NAME", |exercise| exercise.name);
    let play = lesson.levels.first();
    let play = play.map(|level| format!("  {run} -- play {}\n", level.name)).unwrap_or_default();
    format!(
        "Examples:\n  {run}\n  {run} -- --scene {scene}\n{play}  {run} -- hint {exercise}\n\
         \x20 {run} -- check {exercise}"
    )
}
