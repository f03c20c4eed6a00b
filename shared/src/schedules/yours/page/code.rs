//! The code, and who stands at which line.

use std::collections::BTreeMap;

use colored::Colorize;
use console::{measure_text_width, truncate_str};

use super::super::Game;
use super::{plain, threads};

/// Lines that are not shown are told by this.
const LEFT_OUT: &str = "⋮";

/// How wide the code is with its numbers and marks.
pub(super) fn width(game: &Game<'_>) -> usize {
    let lines = game.board.code.iter().map(|(_, line)| measure_text_width(line));
    gutter(game) + number_width(game) + 4 + lines.max().unwrap_or(0).saturating_sub(indent(game))
}

/// The file's name, and as many lines as there is room for: those where somebody stands, and what
/// is around them.
pub(super) fn code(game: &Game<'_>, width: usize, room: usize) -> Vec<String> {
    let (marks, numbers, indent) = (marks(game), number_width(game), indent(game));
    let gutter = gutter(game);
    let marked = marked(game, &marks);
    let mut lines = vec![format!("{:gutter$}  {}", "", game.board.path.cyan())];
    for row in fold(&marked, room.saturating_sub(1)) {
        let Some((number, line)) = row.map(|row| &game.board.code[row]) else {
            lines.push(format!(" {:gutter$} {LEFT_OUT:>numbers$}", ""));
            continue;
        };
        let mark = marks.get(number).map_or("", String::as_str);
        let text = line.get(indent..).unwrap_or_default();
        let line = format!(" {mark:gutter$} {number:>numbers$}  {text}");
        let line = truncate_str(&plain(&line), width, "…").into_owned();
        lines.push(if mark.is_empty() { line } else { line.bold().to_string() });
    }
    lines.truncate(room);
    lines
}

/// The rows without which somebody would not be seen.
pub(super) fn least(game: &Game<'_>) -> usize {
    1 + marks(game).len()
}

/// Which lines must be seen.
fn marked(game: &Game<'_>, marks: &BTreeMap<usize, String>) -> Vec<bool> {
    game.board.code.iter().map(|&(number, _)| shows(game, marks, number)).collect()
}

/// Whether a line must be seen: somebody stands there, or, when nobody stands anywhere any more,
/// something was done there.
fn shows(game: &Game<'_>, marks: &BTreeMap<usize, String>, number: usize) -> bool {
    let mut steps = game.now().story.steps.iter();
    let path = &game.board.path;
    marks.contains_key(&number)
        || marks.is_empty()
            && steps.any(|step| step.line as usize == number && step.file.ends_with(path))
}

/// Which rows are shown in so much room; `None` stands for some that are not.
fn fold(marked: &[bool], room: usize) -> Vec<Option<usize>> {
    // Around each mark a growing number of lines, for as long as all fits.
    let near = |row: usize, reach: usize| {
        let around = &marked[row.saturating_sub(reach)..marked.len().min(row + reach + 1)];
        around.contains(&true)
    };
    let shown = |reach: usize| -> Vec<Option<usize>> {
        let rows = 0..marked.len();
        // Nobody stands in this file: it is shown from its first line on.
        let shows = |&row: &usize| match marked.contains(&true) {
            true => near(row, reach),
            false => row < reach,
        };
        let mut lines: Vec<Option<usize>> = Vec::new();
        for row in rows {
            match lines.last() {
                _ if shows(&row) => lines.push(Some(row)),
                Some(None) => {}
                _ => lines.push(None),
            }
        }
        lines
    };
    let widest = (0..=marked.len()).rev().map(shown).find(|lines| lines.len() <= room);
    // Too little even for what says that something is left out.
    widest.unwrap_or_else(|| shown(0).into_iter().filter(Option::is_some).collect())
}

/// The marks by line: as in `0▶`, or `01▶` and `0▶1■` where two threads stand.
fn marks(game: &Game<'_>) -> BTreeMap<usize, String> {
    let told = game.now();
    let mut marks: BTreeMap<usize, BTreeMap<&str, String>> = BTreeMap::new();
    for thread in threads::shown(told) {
        let line = threads::line(told, thread);
        if let Some(line) = line.filter(|line| line.file.ends_with(&game.board.path)) {
            let signs = marks.entry(line.line as usize).or_default();
            let sign = threads::sign(&told.stands[thread]);
            *signs.entry(sign).or_default() += &threads::key(thread);
        }
    }
    let joined = |signs: BTreeMap<&str, String>| -> String {
        signs.into_iter().map(|(sign, threads)| threads + sign).collect()
    };
    marks.into_iter().map(|(line, signs)| (line, joined(signs))).collect()
}

/// As wide as all threads at one line would be.
fn gutter(game: &Game<'_>) -> usize {
    let told = game.now();
    let keys: Vec<String> = threads::shown(told).map(threads::key).collect();
    keys.concat().len() + keys.len().min(3)
}

fn number_width(game: &Game<'_>) -> usize {
    game.board.code.last().map_or(1, |(number, _)| number.to_string().len())
}

/// What all lines are indented by.
fn indent(game: &Game<'_>) -> usize {
    let lines = game.board.code.iter().map(|(_, line)| line);
    let indents = lines.filter(|line| !line.trim().is_empty());
    indents.map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0)
}
