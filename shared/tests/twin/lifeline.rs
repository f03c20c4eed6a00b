//! A program ends with the one who started it, and so does what it started itself.

use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::Command;

use nix::sys::signal::Signal;
use shared::trace::Event;

use crate::run::{Run, program, python};
use crate::spans::spans;

/// Whether the main thread waits: then `parent.py` has started its child.
fn main_waits(events: &[Event]) -> bool {
    let (spans, _) = spans(events);
    spans.iter().any(|span| span.label == "event" && span.goes_on())
}

#[test]
fn when_the_lifeline_closes_the_whole_process_group_ends() {
    let Some(python) = python() else { return };
    let mut run = Run::traced(python, &program("parent.py"));
    run.hear_until(main_waits);
    run.let_go();
    // That the output comes to its end shows that the child, which has it too, is gone.
    assert_eq!(run.hear_out().signal(), Some(Signal::SIGKILL as i32));
    assert_eq!(run.output, ["started"]);
}

#[test]
fn when_the_lifeline_closes_a_daemon_of_the_same_stage_ends_as_well() {
    let Some(python) = python() else { return };
    if !Path::new("/proc/self/environ").exists() {
        return;
    }
    let mut command = Command::new(python);
    command.process_group(0).env("LESSON_ON_STAGE", format!("twin-{}", std::process::id()));
    let mut run = Run::traced_by(command, &program("daemon.py"));
    run.hear_until(main_waits);
    run.let_go();
    // The daemon has the output, too.
    assert_eq!(run.hear_out().signal(), Some(Signal::SIGKILL as i32));
    assert_eq!(run.output, ["started"]);
}

#[test]
fn a_program_without_a_group_of_its_own_ends_alone() {
    let Some(python) = python() else { return };
    let mut run = Run::traced_by(Command::new(python), &program("waits_for_ever.py"));
    run.hear_until(main_waits);
    run.let_go();
    assert_eq!(run.hear_out().code(), Some(137));
}
