//! Between head and foot: the code, the threads, what they share, and the last steps.

use colored::Colorize;
use console::{Alignment, pad_str};

use super::super::Game;
use super::{code, story, threads};

/// From so many columns on the threads stand beside the code, in at least so many of them, if no
/// more of the code's longest line is cut off than this.
const WIDE: usize = 88;
const THREADS: usize = 28;
const CUT_OFF: usize = 8;

/// Code, threads and state, and below them the story. Where there is little room, the story gives
/// way to the lines at which somebody stands, and these to the threads and the state.
pub(super) fn body(game: &Game<'_>, width: usize, room: usize, gap: usize) -> Vec<String> {
    let (left, least) = (left(game, width), code::least(game));
    let panel = match left {
        Some(left) => panel(game, width - left - 3, room, 1),
        None => panel(game, width - 1, room, 0),
    };
    let least = match left {
        Some(_) => least.max(panel.len()),
        None => least + gap + panel.len(),
    };
    let story = story::least(game).min(room.saturating_sub(least + gap));
    let above = if story == 0 { room } else { room - story - gap };
    let mut lines = match left {
        Some(left) => beside(code::code(game, left, above), left, &panel),
        None => stacked(game, width - 1, panel, above, gap),
    };
    lines.truncate(above);
    if story > 0 {
        lines.extend(vec![String::new(); gap]);
        lines.extend(story::story(game, room - lines.len()));
    }
    lines
}

/// How wide the code is, if the threads find room beside it.
fn left(game: &Game<'_>, width: usize) -> Option<usize> {
    let needed = code::width(game);
    let left = needed.min(width.saturating_sub(THREADS + 3));
    (left + CUT_OFF >= needed && width >= WIDE).then_some(left)
}

/// The code, and the panel below it.
fn stacked(
    game: &Game<'_>,
    width: usize,
    panel: Vec<String>,
    room: usize,
    gap: usize,
) -> Vec<String> {
    let gap = if room < code::least(game) + gap + panel.len() { 0 } else { gap };
    let code = code::code(game, width, room.saturating_sub(gap + panel.len()));
    [code, vec![String::new(); gap], panel].concat()
}

/// What each thread does, and what they share, which is there in any case.
fn panel(game: &Game<'_>, width: usize, room: usize, gap: usize) -> Vec<String> {
    let (mut threads, state) = (threads::threads(game, width), threads::state(game, width));
    let gap = if state.is_empty() { 0 } else { gap };
    threads.extend(vec![String::new(); gap]);
    threads.truncate(room.saturating_sub(state.len()));
    [threads, state].concat()
}

fn beside(left: Vec<String>, width: usize, right: &[String]) -> Vec<String> {
    let line = |lines: &[String], row: usize| lines.get(row).cloned().unwrap_or_default();
    let rows = (0..left.len().max(right.len())).map(|row| {
        let left = pad_str(&line(&left, row), width, Alignment::Left, Some("…")).into_owned();
        format!("{left} {} {}", "│".dimmed(), line(right, row))
    });
    rows.collect()
}
