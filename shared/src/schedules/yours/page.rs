//! What stands on the screen: text and nothing else, so that it can be tested.
//!
//! - `body`: what gets how much room. `code`: the lines, and who stands where. `threads`: what each
//!   would do next. `story`: the last steps. `foot`: the moves and the keys. `ends`: what is said at
//!   the end, and as a hint. `help`: the signs and the keys.
//!
//! What a sign or a colour tells is told in words as well.

mod body;
mod code;
mod ends;
mod foot;
mod help;
mod story;
mod threads;

use colored::Colorize;
use console::{measure_text_width, truncate_str};
use textwrap::{Options, WordSplitter};

pub use self::ends::ending;
pub(super) use self::ends::{NOT_AGAIN, hint, refusal};
pub(super) use self::threads::key;
use super::Game;
use crate::schedules::places::TOGETHER;

/// The smallest screen that shows a game: columns and rows.
pub const SMALLEST: (usize, usize) = (60, 20);

/// Prose wider than this is tiring to read.
const PROSE: usize = 84;

/// From so many rows on there are empty ones between the parts.
const AIRY: usize = 24;

/// What is said where less than the smallest screen is there.
pub fn too_small(width: usize, height: usize) -> String {
    let (columns, rows) = SMALLEST;
    format!(
        "This terminal has {width} columns and {height} rows, and the scheduler's screen needs \
         {columns} and {rows}. Make it larger, or use --plain."
    )
}

/// The whole screen: at most `height` lines, none wider than `width`.
pub(super) fn screen(game: &Game<'_>, width: usize, height: usize) -> String {
    if width < SMALLEST.0 || height < SMALLEST.1 {
        return textwrap::fill(&too_small(width, height), width.max(1));
    }
    let (head, foot) = (head(game, width), foot::foot(game, width));
    let gap = usize::from(height >= AIRY);
    let room = height.saturating_sub(head.len() + foot.len() + 2 * gap);
    let mut body = if game.helps { help::help(width) } else { body::body(game, width, room, gap) };
    body.truncate(room);
    let lines = [head, vec![String::new(); gap], body].concat();
    let lines = lines.into_iter().chain(vec![String::new(); gap]).chain(foot);
    let lines: Vec<String> =
        lines.map(|line| truncate_str(line.trim_end(), width - 1, "…").into_owned()).collect();
    lines.join("\n")
}

/// The title, the number of moves, and the goal.
fn head(game: &Game<'_>, width: usize) -> Vec<String> {
    let moves = match game.moves() {
        1 => "1 move".to_owned(),
        moves => format!("{moves} moves"),
    };
    let title = apart(&format!(" {}", game.board.title.bold()), &moves, width);
    std::iter::once(title).chain(wrapped(&game.board.goal, width, " ", " ")).collect()
}

/// Broken between words only, each line after the first this far in.
fn wrapped(text: &str, width: usize, first: &str, others: &str) -> Vec<String> {
    let options = Options::new(width.max(20) - 1)
        .initial_indent(first)
        .subsequent_indent(others)
        .word_splitter(WordSplitter::NoHyphenation);
    let text = plain(text);
    let lines = textwrap::wrap(&text, options).into_iter();
    lines.map(|line| line.replace(TOGETHER, " ")).collect()
}

/// Without what a learner's text could do to the terminal.
fn plain(text: &str) -> String {
    text.replace('\t', "    ").chars().filter(|char| !char.is_control()).collect()
}

/// Left and right on one line.
fn apart(left: &str, right: &str, width: usize) -> String {
    let taken = measure_text_width(left) + measure_text_width(right) + 1;
    format!("{left}{:gap$}{right}", "", gap = width.saturating_sub(taken).max(1))
}
