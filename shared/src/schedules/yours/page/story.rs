//! The last steps, and what the letters in them are.

use super::super::Game;
use super::plain;
use crate::schedules::places::{TOGETHER, places};
use crate::schedules::{Early, Step, Story};

/// Steps that are shown even where the code has to give way.
const STEPS: usize = 3;

/// So many lines the story should have at least.
pub(super) fn least(game: &Game<'_>) -> usize {
    let story = &game.now().story;
    let steps = story.steps.len().min(STEPS);
    steps + letters(game, story.steps.len() - steps).len()
}

/// The last steps, as many as there is room for, and what their letters are, if there is room for
/// that as well.
pub(super) fn story(game: &Game<'_>, room: usize) -> Vec<String> {
    let steps = game.now().story.steps.len();
    // From one step or the other on, letters and all.
    let first = (0..=steps.saturating_sub(STEPS))
        .find(|&first| steps - first + letters(game, first).len() <= room);
    match first {
        Some(first) => [lines(game, first), letters(game, first)].concat(),
        None => lines(game, steps.saturating_sub(room)),
    }
}

/// The steps from `first` on.
fn lines(game: &Game<'_>, first: usize) -> Vec<String> {
    let story = &game.now().story;
    let names = story.threads.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    let done: Vec<String> =
        story.steps[first..].iter().map(|step| done(step, &game.board.path)).collect();
    let wide = done.iter().map(|done| done.chars().count()).max().unwrap_or(0);
    let lines = (first..).zip(&done).map(|(at, done)| {
        let name = &story.threads[story.steps[at].thread];
        plain(&format!(" {:>3}  {name:names$}  {done:wide$}   {}", at + 1, changes(story, at)))
    });
    lines.collect()
}

/// What the letters are that stand in the steps from `first` on.
fn letters(game: &Game<'_>, first: usize) -> Vec<String> {
    let story = &game.now().story;
    let stands = story
        .named
        .iter()
        .filter(|named| story.steps[first..].iter().any(|step| named.stands_in(&step.what)));
    let lines = stands.map(|named| {
        let what = places(&game.board.path, &named.what).replace(TOGETHER, " ");
        plain(&format!(" {:>3}  {what}", named.letters))
    });
    lines.collect()
}

/// As in `17 writes 1`; what is done elsewhere has no line.
fn done(step: &Step, path: &str) -> String {
    let early = match step.early {
        None => "",
        Some(Early::OutOfTurn) => " (before the others)",
        Some(Early::Uncalled | Early::TimeUp) => " (a surprise)",
    };
    match step.file.ends_with(path) {
        true => format!("{} {}{early}", step.line, step.what),
        false => format!("{}{early}", step.what),
    }
}

/// What is watched and was changed by this step.
fn changes(story: &Story, at: usize) -> String {
    let before = at.checked_sub(1).map_or(&story.before, |before| &story.steps[before].values);
    let values = story.watched.iter().zip(before).zip(&story.steps[at].values);
    let changed = values.filter(|((_, before), after)| before != after);
    let changed = changed.map(|((name, before), after)| format!("{name}: {before} → {after}"));
    changed.collect::<Vec<_>>().join("   ")
}
