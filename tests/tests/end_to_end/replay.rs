//! A losing schedule of a learner's answer, step by step.

use crate::clone::{Clone, told};
use crate::lesson::run;
use crate::scheduler::left_as_it_was;
use crate::screen::{CTRL_C, ENTER, Screen};

const ANSWER: &str = "lessons/01-threading/exercises/lost_update/answer.rs";
const WRONG: &str = "lessons/01-threading/exercises/lost_update/wrong";
const LOSES: &str = "0-1-1-0";

/// In a clone, where the answer may be written.
pub fn a_losing_schedule_is_stepped_through(clone: &Clone) {
    clone.write(ANSWER, clone.read(&format!("{WRONG}/in_two_steps.rs")));
    in_a_pipe_the_whole_story_is_told(clone);
    what_does_not_fit_is_refused(clone);
    at_a_terminal_enter_follows_the_schedule_and_a_digit_leaves_it();
    ctrl_c_leaves_the_terminal_as_it_was();
    an_answer_that_loops_or_is_refused_gets_the_verdicts_words(clone);
}

/// `replay lost_update SCHEDULE` in a pipe.
fn replay(clone: &Clone, schedule: &str) -> (Option<i32>, String) {
    let run = ["run", "--quiet", "-p", "lesson-01-threading", "--"];
    told(&mut clone.cargo(&[&run[..], &["replay", "lost_update", schedule]].concat()))
}

fn in_a_pipe_the_whole_story_is_told(clone: &Clone) {
    let (code, words) = replay(clone, LOSES);
    assert_eq!(code, Some(0), "{words}");
    for part in ["16 reads 0", "17 writes 1", "count: expected 2, got 1", "An update was lost."] {
        assert!(words.contains(part), "no {part:?} in\n{words}");
    }
    let (code, words) = replay(clone, "0-0-1-1");
    assert_eq!(code, Some(0), "{words}");
    assert!(words.contains("nothing went wrong: count 2."), "{words}");
    // A schedule may be shorter than the run, and of another case.
    let (code, words) = replay(clone, "2:1");
    assert_eq!(code, Some(0), "{words}");
    assert!(!words.contains("two threads add one each,"), "{words}");
}

fn what_does_not_fit_is_refused(clone: &Clone) {
    for (schedule, why) in [
        ("0-7", "thread 7 can't take step 2"),
        ("m-0", "main can't take step 1"),
        ("0-0-1-1-1", "the run has ended before step 5"),
        ("99:0", "there is no case 99"),
    ] {
        let (code, words) = replay(clone, schedule);
        assert_eq!(code, Some(2), "{words}");
        assert!(words.replace('\n', " ").contains(why), "{words}");
    }
}

/// At a terminal, with the answer in the clone.
fn at_a_terminal() -> Screen {
    let built = Clone::built();
    let variables = [("CARGO_TARGET_DIR", built.to_str().expect("UTF-8")), ("NO_COLOR", "1")];
    let program = built.join("debug/lesson-01-threading");
    Screen::sized(&program, (30, 100), &["replay", "lost_update", LOSES], &variables)
}

fn at_a_terminal_enter_follows_the_schedule_and_a_digit_leaves_it() {
    let screen = at_a_terminal();
    insta::assert_snapshot!(screen.drawn("[Enter] next: 0"));
    for next in ["to come: 1-1-0", "to come: 1-0", "to come: 0", "got 1."] {
        screen.press(ENTER);
        screen.drawn(next);
    }
    insta::assert_snapshot!(screen.drawn("count: expected 2, got 1. An update was lost."));
    screen.press("uuu");
    screen.drawn("1 move\n");
    screen.press("0");
    screen.drawn("not the schedule any more");
    screen.press("h");
    screen.drawn("From here it can't go wrong any more: undo.");
    screen.press("u");
    screen.drawn("1 move\n");
    screen.press("h");
    screen.drawn("From here it can still go wrong in 3 moves.");
    screen.press("q");
    assert_eq!(screen.end().0, Some(0));
}

fn ctrl_c_leaves_the_terminal_as_it_was() {
    let screen = at_a_terminal();
    screen.drawn("[Enter] next: 0");
    screen.press(CTRL_C);
    left_as_it_was(screen, 130);
}

fn an_answer_that_loops_or_is_refused_gets_the_verdicts_words(clone: &Clone) {
    clone.write(ANSWER, clone.read(&format!("{WRONG}/is_busy_for_ever.rs")));
    let (code, words) = replay(clone, "0");
    assert_eq!(code, Some(1), "{words}");
    assert!(words.contains("a loop in it has no end"), "{words}");
    let wrong = clone.read(&format!("{WRONG}/in_two_steps.rs"));
    clone.write(ANSWER, wrong.replace("super::sync", "std::sync"));
    let (code, words) = replay(clone, "0");
    assert_eq!(code, Some(1), "{words}");
    assert!(words.contains("std::sync"), "{words}");
}

#[test]
fn what_is_no_schedule_is_refused_before_anything_is_built() {
    for (schedule, why) in [
        ("0-7-m-x", "is no schedule"),
        ("0-99", "is no schedule"),
        ("x:0-1", "no number of a case"),
    ] {
        let output = run(&["replay", "lost_update", schedule]);
        let words = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{words}");
        assert!(words.contains(why), "{words}");
        assert_eq!(words.trim().lines().count(), 1, "{words}");
    }
}

#[test]
fn an_exercise_that_is_not_there_has_no_schedule_to_step_through() {
    let output = run(&["replay", "lost_updat", "0-1"]);
    assert_eq!(output.status.code(), Some(2));
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(words.contains("Did you mean `lost_update`?"), "{words}");
}
