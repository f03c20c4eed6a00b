//! What stands on the screen, at 60 and at 100 columns.

use shared::lesson::Level;
use shared::schedules::yours::{Board, Game, Intent, Intent::*, Ours, wins};

use super::programs::{ADDING, CROSSING, WAITING};

/// The screen of this size after these keys.
fn screen(level: &Level, intents: &[Intent], (width, height): (usize, usize)) -> String {
    colored::control::set_override(false);
    let board = Board::of(level, false);
    let mut program = Ours::new(level.program, wins(level.wins));
    let mut game = Game::new(&board, &mut program).expect("ours can be run");
    intents.iter().for_each(|&intent| game.obey(intent));
    let screen = game.screen(width, height);
    assert!(screen.lines().count() <= height, "{screen}");
    for line in screen.lines() {
        assert!(line.chars().count() < width, "{line:?}");
    }
    screen
}

const NARROW: (usize, usize) = (60, 20);
const USUAL: (usize, usize) = (100, 30);

#[test]
fn two_threads_at_one_line_are_both_seen() {
    insta::assert_snapshot!(screen(&ADDING, &[], NARROW));
    insta::assert_snapshot!(screen(&ADDING, &[], USUAL));
}

#[test]
fn a_thread_that_waits_says_for_whom() {
    let moves = [Choose(1)];
    insta::assert_snapshot!(screen(&CROSSING, &moves, NARROW));
    insta::assert_snapshot!(screen(&CROSSING, &moves, USUAL));
}

#[test]
fn a_deadlock_is_a_win_where_that_is_the_goal() {
    let moves = [Choose(1), Choose(2)];
    insta::assert_snapshot!(screen(&CROSSING, &moves, NARROW));
    insta::assert_snapshot!(screen(&CROSSING, &moves, USUAL));
}

#[test]
fn a_thread_that_sleeps_may_be_woken_by_surprise() {
    let moves = [Choose(1), Choose(1)];
    insta::assert_snapshot!(screen(&WAITING, &moves, NARROW));
    insta::assert_snapshot!(screen(&WAITING, &moves, USUAL));
}

#[test]
fn a_thread_at_which_it_went_wrong_is_seen() {
    let moves = [Choose(1), Choose(1), Choose(1)];
    insta::assert_snapshot!(screen(&WAITING, &moves, USUAL));
}

#[test]
fn a_win_is_told_with_its_moral() {
    let moves = [Choose(1), Choose(2), Choose(2), Choose(1)];
    insta::assert_snapshot!(screen(&ADDING, &moves, NARROW));
    insta::assert_snapshot!(screen(&ADDING, &moves, USUAL));
}

#[test]
fn what_a_text_could_do_to_the_terminal_is_left_out() {
    let mut board = Board::of(&ADDING, true);
    board.code[0].1 = "\tclears \x1b[2J the screen".to_owned();
    board.goal = "rings the \x07 bell".to_owned();
    let mut program = Ours::new(ADDING.program, wins(ADDING.wins));
    let game = Game::new(&board, &mut program).expect("ours can be run");
    let screen = game.screen(100, 30);
    assert!(screen.chars().all(|char| char == '\n' || !char.is_control()), "{screen:?}");
    assert!(screen.contains("    clears [2J the screen"), "{screen}");
}

#[test]
fn help_explains_the_signs_and_the_keys() {
    insta::assert_snapshot!(screen(&ADDING, &[Choose(1), Help], NARROW));
    insta::assert_snapshot!(screen(&ADDING, &[Choose(1), Help], USUAL));
}

#[test]
fn a_terminal_that_is_too_small_is_told_what_is_needed() {
    let board = Board::of(&ADDING, true);
    let mut program = Ours::new(ADDING.program, wins(ADDING.wins));
    let game = Game::new(&board, &mut program).expect("ours can be run");
    insta::assert_snapshot!(game.screen(50, 18));
}
