//! What stands around the scenes.

use super::{prose, wrapped};
use crate::lesson::{End, Lesson, Level, Scene};

/// What may be done after a scene, in one line where it is wide enough. `plays`: whether there are
/// levels to play.
pub(in crate::player) fn menu(width: usize, plays: bool) -> String {
    let keys = ["[Enter] next", "[b] back", "[r] run again", "[p] play the scheduler"];
    let keys = keys.iter().take(if plays { 4 } else { 3 }).copied();
    let keys = keys.chain(["[t] save the trace", "[q] quit"]);
    // A key and its words stay together: a blank that can't be broken holds them.
    let keys: Vec<String> = keys.map(|key| key.replace(' ', "\u{a0}")).collect();
    format!("\n{}\n", wrapped(&keys.join("   "), width, " ", " ")).replace('\u{a0}', " ")
}

/// Said once, where there is nothing to run a twin with.
pub(in crate::player) const NO_PYTHON: &str =
    "python3 was not found, so Python's lanes are left out; all else goes on.";

/// How the stage ended, where it did not simply come to its end.
pub(in crate::player) fn unexpected(end: &End) -> Option<String> {
    match end {
        End::Exited(0) => None,
        End::Exited(code) => Some(format!("The stage ended with exit code {code}.")),
        End::Signalled(signal) => Some(format!("The stage was ended by {signal}.")),
        End::OutOfTime(limit) => {
            Some(format!("Still not done after {limit:?}: the stage was stopped."))
        }
        End::TooManyProcesses(most) => {
            Some(format!("More than {most} processes lived at once: the stage was stopped."))
        }
    }
}

/// What went wrong with a twin. One that hangs like its scene is none of it.
pub(in crate::player) fn twins_trouble(end: &End) -> Option<String> {
    let advice = "The lesson goes on without it; --no-python leaves it out.";
    match end {
        End::Exited(0) | End::OutOfTime(_) => None,
        End::Exited(64) => {
            Some(format!("This python3 is older than 3.8, which the programs need. {advice}"))
        }
        End::Exited(code) => Some(format!("python3 ended with exit code {code}. {advice}")),
        End::Signalled(signal) => Some(format!("python3 was ended by {signal}. {advice}")),
        End::TooManyProcesses(most) => {
            Some(format!("python3 was stopped at more than {most} processes at once. {advice}"))
        }
    }
}

/// The scenes, the levels and the exercises by number and name.
pub(in crate::player) fn contents(lesson: &Lesson) -> String {
    let run = format!("cargo run -p {} --", lesson.package);
    let longest = lesson.scenes.iter().map(|scene| scene.name.len()).max().unwrap_or_default();
    let width = (longest + 2).max(22);
    let scenes = (1..)
        .zip(lesson.scenes)
        .map(|(n, scene)| format!("  {n:>2}  {:width$}{}\n", scene.name, scene.title));
    let exercises = (1..).zip(lesson.exercises).map(|(n, exercise)| {
        let number = format!("{}.{n}", lesson.number);
        format!("  {number:5} {:20}{}\n", exercise.name, exercise.title)
    });
    let levels = match lesson.levels {
        [] => String::new(),
        levels => format!("\n Play the scheduler ({run} play NAME|N)\n{}", level_lines(levels)),
    };
    format!(
        " {} · {}\n\n Scenes ({run} --scene NAME|N)\n{}{levels}\n Exercises ({run} check NAME|N)\n{}",
        lesson.number,
        lesson.title,
        scenes.collect::<String>(),
        exercises.collect::<String>()
    )
}

fn level_lines(levels: &[Level]) -> String {
    let wide = levels.iter().map(|level| level.name.len()).max().unwrap_or(0).max(20);
    let line =
        |(n, level): (usize, &Level)| format!("  {n:>2}  {:wide$}  {}\n", level.name, level.title);
    (1..).zip(levels).map(line).collect()
}

/// What to do after the last scene, for somebody who came here through all of them.
pub(in crate::player) fn farewell(lesson: &Lesson, played: &[Scene], width: usize) -> String {
    let Some(first) = lesson.exercises.first().filter(|_| played.len() == lesson.scenes.len())
    else {
        return String::new();
    };
    let answer = lesson.path(&format!("exercises/{}/answer.rs", first.name));
    let text = format!("Now it is your turn. The task stands at the top of {answer}.");
    let (package, name) = (lesson.package, first.name);
    format!(
        "\n{}   judge your answer   cargo test -p {package} --test {name}\n\
         \x20  get a hint          cargo run -p {package} -- hint {name}\n\
         \x20  all exercises       cargo run -p {package} -- list\n",
        prose(&text, width)
    )
}
