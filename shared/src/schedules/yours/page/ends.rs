//! What is said at the end of a run, and of what is ahead of it.

use super::super::{Aim, Game};
use super::threads::{key, why};
use super::{PROSE, wrapped};
use crate::schedules::places::{TOGETHER, places};
use crate::schedules::{Ahead, End, Stand, Told};

/// Said where the program does something else under the same choices.
pub(in crate::schedules::yours) const NOT_AGAIN: &str = "It does not do the same thing twice \
    although its threads take turns in the same order, so this move can't be made.";

/// How the run ended, and what that means.
pub(super) fn end(game: &Game<'_>, width: usize) -> Vec<String> {
    let told = game.now();
    let ending = places(&game.board.path, &ended(told));
    let paragraphs = match (&game.board.aim, &told.end) {
        (Aim::Win { moral, .. }, _) if game.is_won() => {
            vec![format!("✓ Won in {}. {ending}", fewest(game)), moral.clone()]
        }
        (Aim::Win { .. }, End::Done) => vec![ending],
        (Aim::Win { .. }, _) => vec![format!("{ending} That is not what counts here.")],
        (Aim::See(_), End::Failed(failure)) => vec![format!("{ending} {}", failure.meaning)],
        (Aim::See(_), _) => vec![ending],
    };
    paragraphs.iter().flat_map(|text| wrapped(text, width.min(PROSE), " ", " ")).collect()
}

/// How a run ended, in a sentence or two. `path` is the file that is shown.
pub fn ending(told: &Told, path: &str) -> String {
    places(path, &ended(told)).replace(TOGETHER, " ")
}

fn ended(told: &Told) -> String {
    match &told.end {
        End::Done | End::Paused => {
            format!("All threads have ended, and nothing went wrong{}.", last_values(told))
        }
        End::Failed(failure) => {
            format!("{}: expected {}, got {}.", failure.what, failure.expected, failure.got)
        }
        End::Stuck(_) => "Every thread waits, and none can go on.".to_owned(),
        End::Panicked(panics) => {
            let panics = panics.iter().map(|panicked| {
                format!("{} panicked at {}: {}.", panicked.thread, panicked.at, panicked.message)
            });
            panics.collect::<Vec<_>>().join(" ")
        }
        End::Endless => "It goes on without end, and was stopped.".to_owned(),
        End::TooManyThreads => "It starts threads without end: 60 are too many.".to_owned(),
        End::OffPlan => NOT_AGAIN.to_owned(),
    }
}

/// What was watched, as it is in the end.
fn last_values(told: &Told) -> String {
    let story = &told.story;
    let values = story.steps.last().map_or(&story.before, |step| &step.values);
    let seen = story.watched.iter().zip(values).map(|(name, value)| format!("{name} {value}"));
    match seen.collect::<Vec<_>>().join(", ") {
        none if none.is_empty() => none,
        seen => format!(": {seen}"),
    }
}

/// The number of moves, beside the fewest possible.
fn fewest(game: &Game<'_>) -> String {
    let moves = game.moves.len();
    match game.fewest {
        Some((fewest, true)) if fewest >= moves => {
            format!("{moves} moves, and fewer are not possible")
        }
        Some((fewest, true)) => format!("{moves} moves; the fewest possible are {fewest}"),
        Some((fewest, false)) if fewest < moves => format!("{moves} moves; {fewest} are enough"),
        _ => format!("{moves} moves"),
    }
}

/// What is ahead; the second time who goes next.
pub(in crate::schedules::yours) fn hint(game: &Game<'_>, ahead: &Ahead, again: bool) -> String {
    let can = match game.board.aim {
        Aim::Win { .. } => "be won",
        Aim::See(_) => "go wrong",
    };
    let done = game.moves.len();
    let Some(win) = &ahead.schedule else {
        return match ahead.surely {
            true => format!("From here it can't {can} any more: undo."),
            false => format!(
                "Whether it can still {can} from here was not found out: there is too \
                              much to try."
            ),
        };
    };
    let moves = match win.len() - done {
        1 => "1 move".to_owned(),
        moves => format!("{moves} moves"),
    };
    let fewer = if ahead.surely { "" } else { " or fewer" };
    let can = format!("From here it can still {can} in {moves}{fewer}");
    match win.get(done).filter(|_| again) {
        None => format!("{can}."),
        Some(next) => {
            format!("{can}: next comes {} ({}).", key(next), game.now().story.threads[next])
        }
    }
}

/// Why this thread can't go on; nothing, if there is no such thread.
pub(in crate::schedules::yours) fn refusal(told: &Told, thread: usize) -> Option<String> {
    let (stand, name) = (told.stands.get(thread)?, told.story.threads.get(thread)?);
    Some(match stand {
        Stand::Waits(_, wait) => format!("{name} can't go on: {}.", why(wait)),
        Stand::GivesWay(_) => format!(
            "{name} yields to the others. Only once a run somebody goes on before its time, and \
             that has been."
        ),
        _ => format!("{name} has ended."),
    })
}
