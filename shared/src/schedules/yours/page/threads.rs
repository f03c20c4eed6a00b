//! What each thread would do next, and what they share.

use colored::Colorize;

use super::super::Game;
use super::wrapped;
use crate::schedules::places::{TOGETHER, places};
use crate::schedules::{Early, Line, Stand, Told};
use crate::trace::Wait;

/// The key of a thread: its number, or `m` for `main`.
pub(in crate::schedules::yours) fn key(thread: usize) -> String {
    thread.checked_sub(1).map_or_else(|| "m".to_owned(), |number| number.to_string())
}

/// The threads that are shown. `main` is left out as long as it only waits for the others' ends.
pub(super) fn shown(told: &Told) -> impl Iterator<Item = usize> {
    let steps = told.story.steps.iter().any(|step| step.thread == 0);
    let matters = match told.stands.first() {
        Some(Stand::Ready(_) | Stand::Early(..)) => true,
        Some(Stand::Waits(_, wait)) => steps || !wait.wants.starts_with("the end of "),
        _ => steps,
    };
    (0..told.stands.len()).filter(move |&thread| thread != 0 || matters)
}

/// How a thread stands there.
pub(super) fn sign(stand: &Stand) -> &'static str {
    match stand {
        Stand::Ready(_) => "▶",
        Stand::Early(..) | Stand::GivesWay(_) => "z",
        Stand::Waits(..) => "■",
        Stand::Cut => "×",
        Stand::Ended => "·",
    }
}

/// Each thread: its key, its name, and what it would do.
pub(super) fn threads(game: &Game<'_>, width: usize) -> Vec<String> {
    let told = game.now();
    let names = shown(told).map(|thread| told.story.threads[thread].chars().count());
    let wide = names.max().unwrap_or(0);
    let lines = shown(told).flat_map(|thread| {
        let (stand, name) = (&told.stands[thread], &told.story.threads[thread]);
        let head = format!(" {} {name:wide$}  {} ", key(thread), sign(stand));
        let text = places(&game.board.path, &doing(told, thread));
        let others = " ".repeat(head.chars().count());
        let lines = wrapped(&text, width, &head, &others);
        lines.into_iter().map(|line| paint(line, stand)).collect::<Vec<_>>()
    });
    lines.collect()
}

fn doing(told: &Told, thread: usize) -> String {
    let place = line(told, thread).map(|line| format!("{}:{}", line.file, line.line));
    let place = place.unwrap_or_default();
    match &told.stands[thread] {
        Stand::Ready(_) => format!("next: {place}"),
        Stand::Early(_, Early::Uncalled) => {
            format!("asleep at {place} (may wake without a call)")
        }
        Stand::Early(_, Early::TimeUp) => format!("asleep at {place} (its time may be up)"),
        Stand::Early(_, Early::OutOfTurn) => {
            format!("yields to the others, then {place} (may go before them)")
        }
        Stand::GivesWay(_) => format!("yields to the others, then {place}"),
        Stand::Waits(_, wait) => format!("blocked at {place}: {}", why(wait)),
        Stand::Cut if place.is_empty() => "stopped".to_owned(),
        Stand::Cut => format!("stopped behind {place}"),
        Stand::Ended => "ended".to_owned(),
    }
}

/// What a thread waits for, and who keeps it.
pub(super) fn why(wait: &Wait) -> String {
    match wait.because.split_once(" holds it since ") {
        Some((who, since)) if wait.wants.contains("the lock ") => {
            format!("the lock is held by {who} since {since}")
        }
        _ if wait.because.is_empty() => format!("it waits for {}", wait.wants),
        _ => format!("it waits for {}: {}", wait.wants, wait.because),
    }
}

/// The line of a thread's next step, or of its last if it was stopped behind that.
pub(super) fn line(told: &Told, thread: usize) -> Option<Line> {
    let stand = &told.stands[thread];
    let last = told.story.steps.iter().rfind(|step| step.thread == thread);
    let last = last.filter(|_| *stand == Stand::Cut);
    let last = last.map(|step| Line { file: step.file.clone(), line: step.line });
    stand.line().cloned().or(last)
}

fn paint(line: String, stand: &Stand) -> String {
    match stand {
        Stand::Ready(_) => line.green().to_string(),
        Stand::Early(..) | Stand::GivesWay(_) => line.blue().to_string(),
        Stand::Waits(..) => line.yellow().to_string(),
        Stand::Cut | Stand::Ended => line.dimmed().to_string(),
    }
}

/// What is watched, and its value now.
pub(super) fn state(game: &Game<'_>, width: usize) -> Vec<String> {
    let story = &game.now().story;
    let values = story.steps.last().map_or(&story.before, |step| &step.values);
    let seen = story.watched.iter().zip(values);
    let seen = seen.map(|(name, value)| format!("{name}: {value}").replace(' ', TOGETHER));
    match seen.collect::<Vec<_>>().join("   ") {
        none if none.is_empty() => Vec::new(),
        seen => {
            let lines = wrapped(&seen, width, " State  ", "        ");
            lines.into_iter().map(|line| line.bold().to_string()).collect()
        }
    }
}
