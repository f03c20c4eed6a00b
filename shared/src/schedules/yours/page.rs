//! What stands on the screen: text and nothing else, so that it can be tested.
//!
//! - `code`: the lines, and who stands where. `threads`: what each would do next. `story`: the last
//!   steps. `foot`: the moves and the keys. `ends`: what is said at the end, and as a hint.
//!   `help`: the signs and the keys. `places`: files and lines, in short.
//!
//! What a sign or a colour tells is told in words as well.

mod code;
mod ends;
mod foot;
mod help;
mod places;
mod story;
mod threads;

use colored::Colorize;
use console::{Alignment, measure_text_width, pad_str, truncate_str};
use textwrap::{Options, WordSplitter};

pub use self::ends::ending;
pub(super) use self::ends::{NOT_AGAIN, hint, refusal};
pub(super) use self::threads::key;
use super::Game;

/// The smallest screen that shows a game: columns and rows.
pub const SMALLEST: (usize, usize) = (60, 20);

/// From so many columns on the threads stand beside the code, in at least so many of them, if no
/// more of the code's longest line is cut off than this.
const WIDE: usize = 88;
const THREADS: usize = 28;
const CUT_OFF: usize = 8;

/// Steps of the story that are shown even where the code has to give way.
const STORY: usize = 3;

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
    let mut body = if game.helps { help::help(width) } else { body(game, width, room, gap) };
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

/// Code, threads and state, and below them the story.
fn body(game: &Game<'_>, width: usize, room: usize, gap: usize) -> Vec<String> {
    let needed = code::width(game);
    let left = needed.min(width.saturating_sub(THREADS + 3));
    let is_wide = left + CUT_OFF >= needed && width >= WIDE;
    let panel = if is_wide { panel(game, width - left - 3, 1) } else { panel(game, width - 1, 0) };
    let below = if is_wide { 0 } else { panel.len() + gap };
    // Where there is little room, the story gives way to the lines at which somebody stands.
    let steps = game.now().story.steps.len();
    let story = steps.min(STORY).min(room.saturating_sub(below + code::least(game)));
    let gap_above_story = if story == 0 { 0 } else { gap };
    let above = room.saturating_sub(story + gap_above_story);
    let code = code::code(game, if is_wide { left } else { width - 1 }, above - below.min(above));
    let mut lines = match is_wide {
        true => beside(code, left, &panel),
        false => [code, vec![String::new(); gap], panel].concat(),
    };
    lines.truncate(above);
    if story > 0 {
        lines.extend(vec![String::new(); gap]);
        lines.extend(story::story(game, room.saturating_sub(lines.len())));
    }
    lines
}

/// What each thread does, and what they share.
fn panel(game: &Game<'_>, width: usize, gap: usize) -> Vec<String> {
    let (threads, state) = (threads::threads(game, width), threads::state(game, width));
    let gap = if state.is_empty() { 0 } else { gap };
    [threads, vec![String::new(); gap], state].concat()
}

fn beside(left: Vec<String>, width: usize, right: &[String]) -> Vec<String> {
    let line = |lines: &[String], row: usize| lines.get(row).cloned().unwrap_or_default();
    let rows = (0..left.len().max(right.len())).map(|row| {
        let left = pad_str(&line(&left, row), width, Alignment::Left, Some("…")).into_owned();
        format!("{left} {} {}", "│".dimmed(), line(right, row))
    });
    rows.collect()
}

/// A blank that can't be broken, and holds two words together.
const TOGETHER: &str = "\u{a0}";

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
