//! What a program prints and how it ends is the same with the tracer and without.

use std::path::Path;
use std::process::Command;

use crate::run::{Run, program, python};
use crate::spans::spans;
use crate::twin::ARGUMENTS;

/// Runs a program with the tracer and without, and compares all that can be seen of it.
pub fn compare(python: &str, file: &Path) -> Run {
    let (mut plain, mut traced) = (Run::plain(python, file), Run::traced(python, file));
    assert_eq!(traced.hear_out(), plain.hear_out(), "{:#?}", traced.output);
    // Standard output and standard error meet in other places when their buffers differ.
    plain.output.sort();
    traced.output.sort();
    assert_eq!(traced.output, plain.output);
    assert_eq!(spans(&traced.events).1, 0, "nothing is open at the end");
    traced
}

#[test]
fn locks_and_their_kin_do_the_same() {
    let Some(python) = python() else { return };
    compare(python, &program("semantics.py"));
}

#[test]
fn processes_and_what_they_share_do_the_same() {
    let Some(python) = python() else { return };
    compare(python, &program("many_processes.py"));
}

#[test]
fn a_program_that_forks_by_itself_does_the_same() {
    let Some(python) = python() else { return };
    let traced = compare(python, &program("forks_by_itself.py"));
    assert_eq!(spans(&traced.events).0.iter().filter(|span| span.lane == span.label).count(), 1);
}

#[test]
fn a_program_does_not_see_how_it_was_started() {
    let Some(python) = python() else { return };
    compare(python, &program("mirror.py"));
}

#[test]
fn an_uncaught_error_has_the_same_traceback_and_exit_code() {
    let Some(python) = python() else { return };
    let traced = compare(python, &program("fails.py"));
    assert!(traced.output.contains(&"SystemError: nothing came".to_owned()));
}

#[test]
fn a_program_that_never_waits_tells_of_nothing_but_its_lane() {
    let Some(python) = python() else { return };
    assert_eq!(compare(python, &program("no_wait.py")).events.len(), 4);
}

#[test]
fn nobody_reading_the_trace_does_not_disturb_the_program() {
    let Some(python) = python() else { return };
    let file = program("fails.py");
    let (mut plain, mut unread) = (Run::plain(python, &file), Run::unread(python, &file));
    assert_eq!(unread.hear_out(), plain.hear_out());
    assert_eq!(unread.output, plain.output);
}

#[test]
fn eight_threads_that_take_turns_tear_no_line() {
    let Some(python) = python() else { return };
    let mut command = Command::new(python);
    command.env("PYTHONUNBUFFERED", "1");
    let mut run = Run::traced_by(command, &program("burst.py"));
    assert!(run.hear_out().success());
    let mut expected: Vec<String> = (0..8 * 200)
        .map(|line| format!("thread {} turn {} of 200 {}", line / 200, line % 200, ".".repeat(40)))
        .collect();
    expected.sort();
    run.output.sort();
    assert_eq!(run.output, expected);
    let (spans, open) = spans(&run.events);
    assert_eq!(open, 0);
    let sleeps = spans.iter().filter(|span| span.label == "sleep").count();
    assert_eq!(sleeps, 8 * 200);
}

#[test]
fn no_name_makes_an_event_too_long() {
    let Some(python) = python() else { return };
    let mut run = Run::traced(python, &program("names.py"));
    assert!(run.hear_out().success());
    let lanes = spans(&run.events).0.into_iter().filter(|span| span.label == span.lane);
    let firsts: Vec<_> = lanes.map(|lane| lane.label.chars().next()).collect();
    let expected = ['m', 'a', '\u{1f40d}', '\u{1}', '"', '?', 'a'].map(Some);
    assert_eq!(firsts, expected);
}

#[test]
fn a_python_that_is_too_old_says_so_by_its_exit_code_alone() {
    for old in ["python2.7", "python3.4", "python3.6", "python3.7"] {
        let works = Command::new(old).args(["-c", ""]).output();
        if works.is_ok_and(|answer| answer.status.success()) {
            let answer = Command::new(old).args(ARGUMENTS).arg("file").output().expect(old);
            assert_eq!(
                (answer.status.code(), answer.stdout, answer.stderr),
                (Some(64), vec![], vec![])
            );
        }
    }
}
