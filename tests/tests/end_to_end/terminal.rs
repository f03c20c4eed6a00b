//! What a person sees at a terminal.

use crate::screen::{DOWN, ENTER, Screen};

const MENU: &str = "[q] quit";

#[test]
fn a_scene_asks_before_it_runs() {
    let screen = Screen::new(100, &["--scene", "two_threads", "--no-python"]);
    insta::assert_snapshot!(screen.until("> 1  "));
    assert!(!screen.bytes().contains("Square: 100"), "it ran before the bet");
}

#[test]
fn a_bet_is_made_with_arrows_and_set_against_what_happened() {
    let screen = Screen::new(100, &["--scene", "two_threads", "--no-python"]);
    screen.until("> 1  ");
    screen.press(DOWN);
    screen.until("> 2  ");
    screen.press(ENTER);
    let shown = screen.until(MENU);
    assert!(
        shown.contains("You said “two: the square or the cube first”, and so it was."),
        "{shown}"
    );
    assert!(shown.contains("runs the square came first"), "{shown}");
    assert!(shown.contains("█ running"), "{shown}");
    screen.press("q");
    assert_eq!(screen.end().0, Some(0));
}

#[test]
fn a_digit_is_a_bet_too_and_a_wrong_one_is_answered() {
    let screen = Screen::new(100, &["--scene", "1", "--no-python"]);
    screen.until("> 1  ");
    screen.press("3");
    let shown = screen.until(MENU);
    assert!(shown.contains("You said “six: any order of the three lines”, but it was"), "{shown}");
    screen.press(ENTER);
    assert_eq!(screen.end().0, Some(0));
}

#[test]
fn a_scene_runs_again_without_asking_again() {
    let screen = Screen::new(100, &["--scene", "1", "--no-python"]);
    screen.until("> 1  ");
    screen.press("2");
    screen.until(MENU);
    screen.press("r");
    crate::lesson::wait_until("a second menu", || screen.bytes().matches(MENU).count() == 2);
    assert_eq!(screen.bytes().matches("Before you run it").count(), 1);
    screen.press("q");
    assert_eq!(screen.end().0, Some(0));
}

#[test]
fn a_lesson_outlives_the_rebuild_of_its_executable() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let program = folder.path().join("lesson");
    crate::lesson::copy_program(crate::lesson::executable(), &program);
    let screen = Screen::of(&program, 100, &["--scene", "1", "--no-python"], &[]);
    screen.until("> 1  ");
    std::fs::remove_file(&program).expect("the copy is ours");
    screen.press("2");
    screen.until(MENU);
}

#[test]
fn the_lanes_are_redrawn_while_a_scene_hangs() {
    let screen = Screen::new(100, &["--scene", "deadlock", "--no-python"]);
    screen.until("> 1  ");
    screen.press("1");
    screen.until(MENU);
    let drawn = screen.bytes().matches("waiting").count();
    assert!(drawn > 3, "the lanes were drawn {drawn} times");
    screen.press("q");
    assert_eq!(screen.end().0, Some(0));
}

#[test]
fn nothing_is_wider_than_a_terminal_of_60_columns() {
    let screen = Screen::with(60, &["--scene", "1", "--no-python"], &[("NO_COLOR", "1")]);
    screen.until("> 1  ");
    screen.press("2");
    screen.until(MENU);
    assert_eq!(screen.too_wide(), Vec::<String>::new());
}

#[test]
fn a_terminal_of_20_columns_is_refused_with_a_sentence() {
    let (code, shown) = Screen::new(20, &["--scene", "1"]).end();
    assert_eq!(code, Some(2));
    assert!(shown.replace('\n', "").contains("20 columns wide"), "{shown}");
}

#[test]
fn no_color_is_honoured() {
    let screen = Screen::with(100, &["--scene", "1", "--no-python"], &[("NO_COLOR", "1")]);
    screen.until("> 1  ");
    screen.press("2");
    screen.until(MENU);
    assert!(!colourful(&screen.bytes()), "{:?}", screen.bytes());
}

#[test]
fn colour_is_there_where_it_is_wanted() {
    let screen = Screen::new(100, &["--scene", "1", "--no-python"]);
    screen.until("> 1  ");
    assert!(colourful(&screen.bytes()), "{:?}", screen.bytes());
}

/// Whether a colour or a weight is set anywhere.
fn colourful(bytes: &str) -> bool {
    bytes.match_indices("\x1b[").any(|(start, _)| {
        let rest = &bytes[start + 2..];
        let end = rest.find(|char: char| char.is_ascii_alphabetic());
        end.is_some_and(|end| rest[end..].starts_with('m') && !matches!(&rest[..end], "" | "0"))
    })
}

#[test]
fn a_dumb_terminal_gets_plain_text_and_ascii_lanes() {
    let variables = [("TERM", "dumb")];
    let screen = Screen::with(100, &["--scene", "1", "--no-python"], &variables);
    let (code, shown) = screen.end();
    assert_eq!(code, Some(0));
    assert!(shown.contains("# running"), "{shown}");
    assert!(!shown.contains('\x1b'), "{shown}");
}
