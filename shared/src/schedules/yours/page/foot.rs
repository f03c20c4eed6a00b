//! Below the picture: the moves, what is to be said about them, and the keys.

use colored::Colorize;

use super::super::{Aim, Game};
use super::threads::key;
use super::{PROSE, ends, wrapped};
use crate::schedules::places::{TOGETHER, places};

/// The moves, what is to be said, and the keys.
pub(super) fn foot(game: &Game<'_>, width: usize) -> Vec<String> {
    let mut lines = vec![moves(game, width)];
    if game.is_over() {
        lines.extend(ends::end(game, width));
    }
    if let Some(said) = &game.said {
        let said = places(&game.board.path, said);
        lines.extend(wrapped(&said, width.min(PROSE), " ", " "));
    }
    lines.extend(keys(game, width));
    lines
}

fn moves(game: &Game<'_>, width: usize) -> String {
    let room = width.saturating_sub(45);
    let moves = match game.moves() {
        0 => "none so far".to_owned(),
        _ => end_of(&game.moves.to_string(), room),
    };
    match &game.board.aim {
        Aim::See(plan) if !plan.begins_with(&game.moves) => {
            format!(" Moves  {moves}   (not the schedule any more)")
        }
        Aim::See(plan) if plan.len() > game.moves.len() => {
            let rest = plan.behind(game.moves.len()).to_string();
            format!(" Moves  {moves}   to come: {}", rest.dimmed())
        }
        _ => format!(" Moves  {moves}"),
    }
}

/// The end of a text that is too long.
fn end_of(text: &str, room: usize) -> String {
    match text.len().checked_sub(room) {
        None | Some(0) => text.to_owned(),
        Some(more) => format!("…{}", &text[more + 1..]),
    }
}

/// The keys that mean something now.
fn keys(game: &Game<'_>, width: usize) -> Vec<String> {
    let mut keys = chosen_by_enter(game);
    // There is a key for each of the first ten threads, and for `main`.
    let choices = game.choices().into_iter().filter(|&thread| thread <= 10);
    keys.extend(choices.map(|thread| {
        let (key, name) = (key(thread), &game.now().story.threads[thread]);
        if *name == format!("thread {key}") {
            format!("[{key}]")
        } else {
            format!("[{key}] {name}")
        }
    }));
    if !game.moves.is_empty() {
        keys.extend(["[u] undo", "[r] again"].map(String::from));
    }
    if !game.is_over() {
        keys.push("[h] hint".to_owned());
    }
    keys.extend(["[?] help", "[q] quit"].map(String::from));
    let keys: Vec<String> = keys.iter().map(|key| key.replace(' ', TOGETHER)).collect();
    wrapped(&keys.join("   "), width, " ", " ")
}

fn chosen_by_enter(game: &Game<'_>) -> Vec<String> {
    let over = game.is_over();
    match (game.planned(), &game.choices()[..]) {
        _ if over && game.is_won() && game.board.has_next() => {
            vec!["[Enter] next level".to_owned()]
        }
        _ if over => Vec::new(),
        (Some(next), _) => vec![format!("[Enter] next: {}", key(next))],
        (None, [only]) => vec![format!("[Enter] next: {}", key(*only))],
        (None, _) => Vec::new(),
    }
}
