//! What each level promises: it can be won, in so many moves; it can be lost; and its code can be
//! mended.

mod code;
mod explore;
mod screens;

use std::sync::LazyLock;

use lesson_01_threading::LESSON;
use lesson_01_threading::levels::*;
use shared::lesson::Level;
use shared::schedules::{Bound, Covered, End, every, one};

use self::explore::{Explored, MOST_STEPS, explore, schedule, wins};

/// What is known of a level.
struct Known {
    level: &'static Level,
    mended: fn(),
    /// Of the shortest win in which nobody wakes without being called, or goes on before its turn.
    moves: usize,
    /// Of the shortest win of all.
    moves_with_a_surprise: usize,
}

/// In the order of the lesson.
const KNOWN: [Known; 9] = [
    known(&lose_an_update::LEVEL, lose_an_update::mended, [4, 4]),
    known(&enter_together::LEVEL, enter_together::mended, [6, 6]),
    known(&break_petersons_lock::LEVEL, break_petersons_lock::mended, [9, 9]),
    known(&deadlock_two_transfers::LEVEL, deadlock_two_transfers::mended, [6, 6]),
    known(&starve_a_spinner::LEVEL, starve_a_spinner::mended, [11, 9]),
    known(&initialise_twice::LEVEL, initialise_twice::mended, [8, 8]),
    known(&take_what_is_not_there::LEVEL, take_what_is_not_there::mended, [8, 4]),
    known(&wake_the_wrong_one::LEVEL, wake_the_wrong_one::mended, [12, 12]),
    known(&lap_the_barrier::LEVEL, lap_the_barrier::mended, [8, 8]),
];

const fn known(level: &'static Level, mended: fn(), moves: [usize; 2]) -> Known {
    let [moves, moves_with_a_surprise] = moves;
    Known { level, mended, moves, moves_with_a_surprise }
}

/// Farther than usual: all schedules are to be tried.
const BOUND: Bound = Bound { schedules: 50_000, steps_in_all: usize::MAX, ..Bound::USUAL };

/// All games of each level, with surprises.
static GAMES: LazyLock<Vec<Explored>> =
    LazyLock::new(|| KNOWN.iter().map(|known| explore(known.level, true)).collect());

/// Each level with its games.
fn games() -> impl Iterator<Item = (&'static Known, &'static Explored)> {
    KNOWN.iter().zip(&*GAMES)
}

#[test]
fn what_is_known_is_of_the_levels_that_are_told_in_their_order() {
    let names: Vec<_> = KNOWN.iter().map(|known| known.level.name).collect();
    assert_eq!(LESSON.levels.iter().map(|level| level.name).collect::<Vec<_>>(), names);
}

#[test]
fn the_search_wins_each_level() {
    let first = Bound { schedules_if_lost: 1, ..BOUND };
    for Known { level, .. } in &KNOWN {
        let loss = every(level.program, first, |_| {}).loss;
        let loss = loss.unwrap_or_else(|| panic!("{}: no schedule wins", level.name));
        assert!(wins(level, &loss.end), "{}: {:?}", level.name, loss.end);
    }
}

#[test]
fn each_level_is_won_in_as_few_moves_as_is_known_and_without_a_surprise() {
    for Known { level, moves, .. } in &KNOWN {
        let win = explore(level, false).win;
        let win = win.unwrap_or_else(|| panic!("{}: needs a surprise", level.name));
        assert_eq!(win.len(), *moves, "{}: {}", level.name, schedule(&win));
        assert!(*moves >= 3, "{}: no game", level.name);
        let told = one(level.program, &schedule(&win), MOST_STEPS);
        assert!(wins(level, &told.end), "{}: {:?}", level.name, told.end);
    }
}

#[test]
fn a_surprise_may_make_a_win_shorter() {
    for (Known { level, moves_with_a_surprise, .. }, games) in games() {
        let win = games.win.as_ref().map_or(0, Vec::len);
        assert_eq!(win, *moves_with_a_surprise, "{}: {games:?}", level.name);
    }
}

#[test]
fn each_level_can_be_lost() {
    for (Known { level, .. }, games) in games() {
        let loss = games.loss.as_ref();
        let loss = loss.unwrap_or_else(|| panic!("{}: every game is won", level.name));
        let end = one(level.program, &schedule(loss), MOST_STEPS).end;
        assert!(matches!(end, End::Done), "{}: {end:?}", level.name);
    }
}

#[test]
fn a_game_ends_with_the_bug_or_with_all_done() {
    for (Known { level, .. }, games) in games() {
        assert!(games.odd.is_empty(), "{}: {:#?}", level.name, games.odd);
    }
}

#[test]
fn no_schedule_breaks_the_mended_code() {
    for Known { level, mended, .. } in &KNOWN {
        let found = every(*mended, BOUND, |_| {});
        assert_eq!(found.lost, 0, "{}: {:?}", level.name, found.loss);
        assert!(matches!(found.covered, Covered::All(_)), "{}: {}", level.name, found.covered);
        assert!(found.threads_met, "{}: there was no choice", level.name);
    }
}

#[test]
fn a_level_does_the_same_thing_twice() {
    for (Known { level, .. }, games) in games() {
        for moves in [&games.win, &games.loss].into_iter().flatten() {
            let [first, second] = [(); 2].map(|()| {
                let told = one(level.program, &schedule(moves), MOST_STEPS);
                (told.story, told.schedule, format!("{:?} {:?}", told.end, told.stands))
            });
            assert_eq!(first, second, "{}", level.name);
            assert_eq!(first.1, schedule(moves), "{}: not the whole game", level.name);
        }
    }
}
