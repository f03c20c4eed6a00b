//! What the keys do.

use shared::lesson::Level;
use shared::schedules::Schedule;
use shared::schedules::yours::{Aim, Board, Game, Intent, Intent::*, Ours, wins};

use super::programs::{ADDING, ASKING, CROSSING, WAITING};

/// The screen after these keys.
fn after(level: &Level, aim: Option<Aim>, intents: &[Intent]) -> String {
    colored::control::set_override(false);
    let mut board = Board::of(level, true);
    board.aim = aim.unwrap_or(board.aim);
    let mut program = Ours::new(level.program, wins(level.wins));
    let mut game = Game::new(&board, &mut program).expect("ours can be run");
    intents.iter().for_each(|&intent| game.obey(intent));
    game.screen(160, 40)
}

#[track_caller]
fn shows(screen: &str, text: &str) {
    assert!(screen.contains(text), "no {text:?} in\n{screen}");
}

#[test]
fn a_level_is_won_and_the_fewest_moves_are_told() {
    let screen = after(&ADDING, None, &[Choose(1), Choose(2), Choose(2), Choose(1)]);
    shows(&screen, "✓ Won in 4 moves, and fewer are not possible.");
    shows(&screen, "count: expected 2, got 1.");
    shows(&screen, "in one step.");
    shows(&screen, "Moves  0-1-1-0");
}

#[test]
fn a_level_that_is_not_won_can_be_taken_back() {
    let lost = [Choose(1), Choose(1), Choose(2), Choose(2)];
    let screen = after(&ADDING, None, &lost);
    shows(&screen, "All threads have ended, and nothing went wrong: count 2.");
    let screen = after(&ADDING, None, &[&lost[..], &[Undo, Undo, Undo, Choose(2)]].concat());
    shows(&screen, "Moves  0-1\n");
    let screen = after(&ADDING, None, &[&lost[..], &[Restart]].concat());
    shows(&screen, "0 moves");
}

#[test]
fn a_hint_says_whether_it_can_be_won_and_then_how() {
    let screen = after(&ADDING, None, &[Choose(1), Hint]);
    shows(&screen, "From here it can still be won in 3 moves.");
    let screen = after(&ADDING, None, &[Choose(1), Hint, Hint]);
    shows(&screen, "From here it can still be won in 3 moves: next comes 1 (B).");
    let screen = after(&ADDING, None, &[Choose(1), Choose(1), Hint]);
    shows(&screen, "From here it can't be won any more: undo.");
}

#[test]
fn who_waits_is_not_let_on_and_the_reason_is_told() {
    let screen = after(&CROSSING, None, &[Choose(1), Choose(2), Choose(1)]);
    shows(&screen, "✓ Won in 2 moves");
    let screen = after(&CROSSING, None, &[Choose(1), Choose(1), Choose(1)]);
    shows(&screen, "A has ended.");
}

#[test]
fn enter_chooses_for_those_who_have_no_choice() {
    let screen = after(&ADDING, None, &[Next]);
    shows(&screen, "More than one can go on: choose 0 or 1.");
    let screen = after(&ADDING, None, &[Choose(1), Choose(1), Next, Next]);
    shows(&screen, "Moves  0-0-1-1");
}

#[test]
fn a_schedule_is_stepped_through_and_left() {
    let plan: Schedule = "0-1-1-0".parse().expect("it is one");
    let screen = after(&ADDING, Some(Aim::See(plan.clone())), &[Next, Next]);
    shows(&screen, "Moves  0-1   to come: 1-0");
    let screen = after(&ADDING, Some(Aim::See(plan.clone())), &[Next, Next, Choose(1)]);
    shows(&screen, "Moves  0-1-0   (not the schedule any more)");
    let screen = after(&ADDING, Some(Aim::See(plan)), &[Next, Next, Next, Next]);
    shows(&screen, "count: expected 2, got 1. An update was lost.");
}

#[test]
fn a_surprise_is_told_as_one_and_happens_once() {
    let asleep = [Choose(1), Choose(1)];
    let screen = after(&WAITING, None, &asleep);
    shows(&screen, "(may wake without a call)");
    let screen = after(&WAITING, None, &[&asleep[..], &[Choose(1)]].concat());
    shows(&screen, "✓ Won in 3 moves");
}

#[test]
fn who_yields_is_neither_blocked_nor_a_surprise() {
    let screen = after(&ASKING, None, &[Choose(1)]);
    shows(&screen, "yields to the others, then line 75 (may go before them)");
    let early = [Choose(1), Choose(1)];
    let screen = after(&ASKING, None, &early);
    shows(&screen, "75 reads 0 (before the others)");
    shows(&screen, "z yields to the others, then line 75\n");
    assert!(!screen.contains("surprise") && !screen.contains("0 asker   ■"), "{screen}");
    let screen = after(&ASKING, None, &[&early[..], &[Choose(1)]].concat());
    shows(&screen, "asker yields to the others. Only once a run somebody goes on before its time");
    let screen = after(&ASKING, None, &[&early[..], &[Choose(2), Choose(1)]].concat());
    shows(&screen, "75 reads 1\n");
}

#[test]
fn help_says_how_far_a_move_goes() {
    let screen = after(&ADDING, None, &[Help]);
    shows(&screen, "up to its next lock or atomic operation");
}
