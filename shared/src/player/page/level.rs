//! A level, where it is not played: in a list, in a pipe, and when it was left.

use colored::Colorize;

use super::scene::listing;
use super::{prose, wrapped};
use crate::lesson::{Lesson, Level};
use crate::schedules::yours::ending;
use crate::schedules::{Told, columns};

/// What playing the scheduler is.
const GAME: &str = "You are the scheduler: at each step you say which thread goes on. Each level \
    is a small program with a bug that only some schedules show. Find one of them.";

/// How far a move goes.
const MOVE: &str = "One move runs a thread up to its next lock or atomic operation.";

/// All levels with their goals.
pub(in crate::player) fn levels(lesson: &Lesson, width: usize) -> String {
    if lesson.levels.is_empty() {
        return " This lesson has no levels.\n".to_owned();
    }
    let heading = format!(" {} · {} · play the scheduler", lesson.number, lesson.title);
    let levels = (1..).zip(lesson.levels).map(|(number, level)| {
        let goal = wrapped(level.goal, width, "      ", "      ");
        format!("  {number:>2}  {}\n{goal}\n", level.title.bold())
    });
    let levels: String = levels.collect();
    let play = format!("cargo run -p {} -- play NAME|N", lesson.package);
    let game = prose(&format!("{GAME} {MOVE}"), width);
    format!("\n{}\n\n{game}{levels}\n {play}\n", heading.dimmed())
}

/// What may be done where all levels are offered, and `first` before the others.
pub(in crate::player) fn levels_menu(lesson: &Lesson, first: usize, width: usize) -> String {
    let digits = match lesson.levels.len().min(9) {
        1 => String::new(),
        most => format!("   [1-{most}]\u{a0}the\u{a0}one\u{a0}you\u{a0}name"),
    };
    let keys = format!("[Enter]\u{a0}play\u{a0}level\u{a0}{first}{digits}   [q]\u{a0}back");
    format!("\n{}\n", wrapped(&keys, width, " ", " ")).replace('\u{a0}', " ")
}

/// Its story and its goal.
pub(in crate::player) fn level(lesson: &Lesson, level: &Level, width: usize) -> String {
    let number = lesson.levels.iter().take_while(|other| other.name != level.name).count() + 1;
    let heading = format!(
        " {} · {} · level {number} of {}",
        lesson.number,
        lesson.title,
        lesson.levels.len()
    );
    let goal = prose(&format!("Your goal: {} {MOVE}", level.goal), width);
    let title = level.title.bold();
    format!("\n{}\n {title}\n\n{}{goal}", heading.dimmed(), prose(level.story, width))
}

/// What may be done before it begins.
pub(in crate::player) const LEVEL_MENU: &str = " [Enter] begin   [q] back\n";

/// Its code, the shortest win as a story, how it ends, and what that means.
pub(in crate::player) fn shortest_win(
    lesson: &Lesson,
    level: &Level,
    told: Option<&Told>,
    width: usize,
) -> String {
    let play =
        format!(" Play it at a terminal: cargo run -p {} -- play {}\n", lesson.package, level.name);
    let Some(told) = told else { return play };
    let story = columns(&told.story, level.code.path, level.code.text);
    let story: String = story.into_iter().map(|line| line + "\n").collect();
    let code: String = listing(&level.code, width).into_iter().map(|line| line + "\n").collect();
    let moves = told.story.steps.len();
    let heading = format!("The shortest win, {moves} moves: {}", told.schedule);
    let ending = prose(&ending(told, level.code.path), width);
    let (heading, moral) = (prose(&heading, width), prose(level.moral, width));
    format!("{code}\n{heading}{story}\n{ending}{moral}{play}")
}

/// What is left on the terminal of a game: `moves` if it was won.
pub(in crate::player) fn summary(lesson: &Lesson, level: &Level, moves: Option<usize>) -> String {
    match moves {
        Some(moves) => format!(" {}: won in {moves} moves.\n", level.title),
        None => format!(
            " {}: not won yet. Again: cargo run -p {} -- play {}\n",
            level.title, lesson.package, level.name
        ),
    }
}
