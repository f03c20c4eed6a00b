//! A lesson that waits for a key while the terminal gets another size, or while it is stopped and
//! goes on.

use std::fs;

use rustix::process::{Pid, Signal, kill_process};

use crate::lesson::{self, wait_until};
use crate::screen::Screen;

const CTRL_Z: &str = "\x1a";

/// What begins a screen of its own.
const ENTERS: &str = "\x1b[?1049h";

/// The first level, begun.
fn begun() -> Screen {
    let screen = Screen::sized(lesson::executable(), (30, 100), &["play", "1"], &[]);
    screen.until("[Enter] begin");
    screen.press("\r");
    screen.drawn("none so far");
    screen
}

/// A scene that asks its question.
fn asked() -> Screen {
    let screen = Screen::new(100, &["--scene", "1", "--no-python"]);
    screen.until("> 1  ");
    screen
}

/// Stops the lesson from outside, and lets it go on once it stands.
fn stop_and_go_on(screen: &Screen) {
    let number = screen.process();
    let process = i32::try_from(number).ok().and_then(Pid::from_raw).expect("it is a process");
    kill_process(process, Signal::STOP).expect("it runs");
    wait_until("it is stopped", || {
        let stat = fs::read_to_string(format!("/proc/{number}/stat")).unwrap_or_default();
        stat.contains(") T ")
    });
    kill_process(process, Signal::CONT).expect("it is stopped");
}

#[track_caller]
fn is_written(screen: &Screen, text: &str, times: usize) {
    wait_until(text, || screen.bytes().matches(text).count() >= times);
}

#[test]
fn a_game_is_drawn_anew_when_the_terminal_is_resized() {
    let screen = begun();
    assert!(screen.drawn("none so far").contains('│'), "the threads stand beside the code");
    let drawn = screen.bytes().matches("\x1b[H").count();
    screen.resize(24, 60);
    is_written(&screen, "\x1b[H", drawn + 1);
    let shown = screen.drawn("none so far");
    assert!(!shown.contains('│'), "{shown}");
    assert_eq!(screen.too_wide(), Vec::<String>::new());
    screen.press("q");
    assert_eq!(screen.end().0, Some(0));
}

#[test]
fn a_question_is_asked_again_when_the_lesson_was_stopped_and_goes_on() {
    let screen = asked();
    stop_and_go_on(&screen);
    is_written(&screen, "Before you run it", 2);
    screen.press("2");
    screen.until("[q] quit");
    stop_and_go_on(&screen);
    is_written(&screen, "[q] quit", 2);
    screen.press("q");
    assert_eq!(screen.end().0, Some(0));
}

#[test]
fn a_game_is_drawn_again_when_it_was_stopped_and_goes_on() {
    let screen = begun();
    stop_and_go_on(&screen);
    is_written(&screen, ENTERS, 2);
    screen.press("0");
    screen.drawn("Moves  0\n");
    screen.press("q");
    assert_eq!(screen.end().0, Some(0));
}

/// No shell started this lesson, so nothing would let it go on: the system does not stop it. What it
/// does before and after that is seen all the same.
#[test]
fn ctrl_z_gives_the_terminal_back_and_takes_it_again() {
    let screen = asked();
    screen.press_as_key(CTRL_Z);
    is_written(&screen, "Before you run it", 2);
    screen.press("q");
    assert_eq!(screen.end().0, Some(0));
    let screen = begun();
    screen.press_as_key(CTRL_Z);
    is_written(&screen, ENTERS, 2);
    let bytes = screen.bytes();
    assert!(bytes.find("\x1b[?1049l") < bytes.rfind(ENTERS), "{bytes:?}");
    screen.press("0");
    screen.drawn("Moves  0\n");
    screen.press("q");
    assert_eq!(screen.end().0, Some(0));
}
