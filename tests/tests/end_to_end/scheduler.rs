//! Play the scheduler: the learner says which thread goes on.

use rustix::process::{Pid, Signal, kill_process};

use crate::lesson::{self, run, written};
use crate::screen::{CTRL_C, ENTER, LEFT, RIGHT, Screen};

const FIRST: [&str; 2] = ["play", "lose_an_update"];

/// What begins and ends a screen of its own.
const ENTERS: &str = "\x1b[?1049h";
const LEAVES: &str = "\x1b[?1049l";

/// The first level, begun.
#[track_caller]
fn begun(rows: u16, columns: u16) -> Screen {
    let screen = Screen::sized(lesson::executable(), (rows, columns), &FIRST, &[("NO_COLOR", "1")]);
    screen.until("[Enter] begin");
    screen.press(ENTER);
    screen.drawn("none so far");
    screen
}

#[test]
fn a_level_is_played_to_a_win_with_a_hint_and_a_move_taken_back() {
    let screen = begun(30, 100);
    insta::assert_snapshot!(screen.drawn("none so far"));
    screen.press("0");
    screen.drawn("Moves  0\n");
    screen.press("0");
    screen.drawn("Moves  0-0");
    screen.press("h");
    screen.drawn("From here it can't be won any more: undo.");
    screen.press("u");
    screen.drawn("Moves  0\n");
    screen.press("h");
    screen.drawn("From here it can still be won in 3 moves.");
    screen.press("h");
    screen.drawn("next comes 1 (Bob).");
    for (key, moves) in [("1", "0-1"), ("1", "0-1-1"), (RIGHT, "Won in 4 moves")] {
        screen.press(key);
        screen.drawn(moves);
    }
    insta::assert_snapshot!(screen.drawn("[Enter] next level"));
    assert!(!screen.bytes().contains("\x1b[1m"), "NO_COLOR is honoured");
    screen.press("q");
    let (code, shown) = screen.end();
    assert_eq!(code, Some(0));
    assert!(shown.contains("Lose an update: won in 4 moves."), "{shown}");
}

#[test]
fn a_game_that_is_not_won_says_what_may_be_done() {
    let screen = begun(30, 100);
    screen.press("00");
    screen.drawn("Moves  0-0");
    screen.press(ENTER);
    screen.drawn("Moves  0-0-1");
    screen.press(ENTER);
    let shown = screen.drawn("All threads have ended, and nothing went wrong: count 2.");
    assert!(shown.contains("[u] undo   [r] again"), "{shown}");
    screen.press(LEFT);
    screen.drawn("Moves  0-0-1\n");
    screen.press("r");
    screen.drawn("none so far");
    screen.press("?");
    screen.drawn("can't go on");
    screen.press("q");
    let (code, shown) = screen.end();
    assert_eq!(code, Some(0));
    assert!(shown.contains("not won yet. Again: cargo run"), "{shown}");
}

#[test]
fn without_a_name_the_first_level_is_offered_and_then_the_next() {
    let screen = Screen::new(100, &["play"]);
    let shown = screen.until("[Enter] play level 1");
    assert!(shown.contains("Lap the barrier"), "{shown}");
    screen.press(ENTER);
    screen.until("Your goal: Both threads have ended");
    screen.press(ENTER);
    screen.drawn("none so far");
    screen.press("0110");
    screen.drawn("[Enter] next level");
    screen.press(ENTER);
    screen.until("level 2 of 9");
    screen.press(ENTER);
    screen.drawn("Enter together");
    screen.press("q");
    screen.until("[Enter] play level 2");
    screen.press("q");
    assert_eq!(screen.end().0, Some(0));
}

#[test]
fn after_a_scene_the_scheduler_may_be_played() {
    let screen = Screen::new(100, &["--scene", "1", "--no-python"]);
    screen.until("> 1  ");
    screen.press("2");
    screen.until("[p] play the scheduler");
    screen.press("p");
    screen.until("[Enter] play level 1");
    screen.press("2");
    screen.until("level 2 of 9");
    screen.press("q");
    screen.until("[Enter] play level 2");
    screen.press("q");
    lesson::wait_until("the scene's menu is there again", || {
        screen.bytes().matches("[t] save the trace").count() == 2
    });
    screen.press("q");
    assert_eq!(screen.end().0, Some(0));
}

#[test]
fn the_smallest_terminal_shows_all_that_is_needed() {
    let screen = begun(20, 60);
    screen.press("0");
    screen.drawn("Moves  0\n");
    assert_eq!(screen.too_wide(), Vec::<String>::new());
    insta::assert_snapshot!(screen.drawn("[q] quit"));
    screen.press("q");
    assert_eq!(screen.end().0, Some(0));
}

#[test]
fn a_terminal_that_is_too_small_is_refused_with_a_sentence() {
    for (rows, columns) in [(19, 60), (20, 59)] {
        let screen = Screen::sized(lesson::executable(), (rows, columns), &FIRST, &[]);
        let (code, shown) = screen.end();
        assert_eq!(code, Some(2));
        assert!(shown.contains("60 and 20"), "{shown}");
    }
}

#[test]
fn ctrl_c_in_a_game_is_130_and_the_terminal_is_as_it_was() {
    let screen = begun(30, 100);
    screen.press("0");
    screen.drawn("Moves  0\n");
    screen.press(CTRL_C);
    left_as_it_was(screen, 130);
}

#[test]
fn sigterm_in_a_game_is_143_and_the_terminal_is_as_it_was() {
    let screen = begun(30, 100);
    let process = i32::try_from(screen.process()).ok().and_then(Pid::from_raw);
    kill_process(process.expect("it is a process"), Signal::TERM).expect("it runs");
    left_as_it_was(screen, 143);
}

/// Ends with this code, not on a screen of its own, and with a cursor.
#[track_caller]
pub fn left_as_it_was(screen: Screen, code: i32) {
    lesson::wait_until("it leaves its screen", || screen.bytes().contains(LEAVES));
    let bytes = screen.bytes();
    assert!(bytes.rfind(LEAVES) > bytes.rfind(ENTERS), "{bytes:?}");
    assert!(bytes.rfind("\x1b[?25h") > bytes.rfind("\x1b[?25l"), "{bytes:?}");
    assert_eq!(screen.end().0, Some(code));
}

#[test]
fn a_level_in_a_pipe_is_its_story_its_code_and_its_shortest_win() {
    insta::assert_snapshot!(written(&["play", "lose_an_update"]));
    assert_eq!(written(&["play", "1", "--plain"]), written(&["play", "lose_an_update"]));
}

#[test]
fn the_levels_in_a_pipe_are_listed_with_their_goals() {
    let listed = written(&["play"]);
    assert!(!listed.contains('\x1b') && !listed.contains("[Enter]"), "{listed}");
    assert!(listed.contains("Lose an update\n      Both threads have ended"), "{listed}");
    assert!(listed.contains("One move runs a thread up to its next"), "{listed}");
}

#[test]
fn an_unknown_level_is_answered_with_the_nearest() {
    for (wanted, words) in [("loose_an_update", "Did you mean `lose_an_update`?"), ("99", "`99`")] {
        let output = run(&["play", wanted]);
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2));
        assert!(told.contains(words), "{told}");
    }
}
