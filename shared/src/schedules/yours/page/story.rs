//! The last steps.

use super::super::Game;
use super::plain;
use crate::schedules::{Step, Story};

/// The last steps, as many as there is room for.
pub(super) fn story(game: &Game<'_>, room: usize) -> Vec<String> {
    let story = &game.now().story;
    let names = story.threads.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    let steps = story.steps.len();
    let shown = steps.saturating_sub(room)..steps;
    let done: Vec<String> =
        story.steps[shown.clone()].iter().map(|step| done(step, &game.board.path)).collect();
    let wide = done.iter().map(|done| done.chars().count()).max().unwrap_or(0);
    let lines = shown.zip(&done).map(|(at, done)| {
        let name = &story.threads[story.steps[at].thread];
        plain(&format!(" {:>3}  {name:names$}  {done:wide$}   {}", at + 1, changes(story, at)))
    });
    lines.collect()
}

/// As in `17 writes 1`; what is done elsewhere has no line.
fn done(step: &Step, path: &str) -> String {
    let surprise = if step.surprise { " (a surprise)" } else { "" };
    match step.file.ends_with(path) {
        true => format!("{} {}{surprise}", step.line, step.what),
        false => format!("{}{surprise}", step.what),
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
