//! Every way out restores the terminal, ends the stage, and has its exit code.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use rustix::process::{Pid, Signal, kill_process};

use crate::lesson::{children, lesson, runs, wait_until};
use crate::screen::{CTRL_C, CTRL_D, Screen};

/// Hangs until it is stopped, which gives a test the time to interrupt it.
const HANGING: [&str; 3] = ["--scene", "deadlock", "--no-python"];

#[test]
fn ctrl_c_at_a_question_is_130() {
    let screen = Screen::new(100, &HANGING);
    screen.until("> 1  ");
    screen.press(CTRL_C);
    assert_eq!(screen.end().0, Some(130));
}

#[test]
fn ctrl_c_while_a_scene_hangs_is_130_and_ends_the_stage() {
    let screen = Screen::new(100, &HANGING);
    screen.until("> 1  ");
    screen.press("1");
    screen.until("░");
    let stages = children(screen.process());
    assert!(!stages.is_empty(), "the scene runs in a process of its own");
    screen.press(CTRL_C);
    assert_eq!(screen.end().0, Some(130));
    wait_until("the stage ends", || !stages.iter().any(|stage| runs(*stage)));
}

#[test]
fn the_end_of_input_at_a_question_is_0() {
    let screen = Screen::new(100, &HANGING);
    screen.until("> 1  ");
    screen.press(CTRL_D);
    assert_eq!(screen.end().0, Some(0));
}

#[test]
fn sigterm_at_a_question_is_143() {
    let screen = Screen::new(100, &HANGING);
    screen.until("> 1  ");
    signal(screen.process(), Signal::TERM);
    assert_eq!(screen.end().0, Some(143));
}

#[test]
fn sigterm_while_a_scene_hangs_is_143_and_ends_the_stage() {
    let (mut child, stages) = hanging();
    signal(child.id(), Signal::TERM);
    assert_eq!(child.wait().expect("it is our child").code(), Some(143));
    wait_until("the stage ends", || !stages.iter().any(|stage| runs(*stage)));
}

#[test]
fn even_a_lesson_that_was_killed_leaves_no_stage_behind() {
    let (mut child, stages) = hanging();
    child.kill().expect("it is our child");
    child.wait().expect("it is our child");
    wait_until("the stage ends", || !stages.iter().any(|stage| runs(*stage)));
}

#[test]
fn a_pipe_that_nobody_reads_any_more_is_141() {
    let mut child =
        lesson(&["--plain"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("built");
    let mut first = String::new();
    let mut pipe = BufReader::with_capacity(1, child.stdout.take().expect("it is piped"));
    pipe.read_line(&mut first).expect("a lesson writes text");
    drop(pipe);
    let output = child.wait_with_output().expect("it is our child");
    assert_eq!(output.status.code(), Some(141));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn standard_input_that_is_closed_makes_it_plain() {
    let script = format!("{} --scene 1 --no-python <&-", crate::lesson::executable().display());
    let output =
        std::process::Command::new("sh").args(["-c", &script]).output().expect("there is a shell");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A lesson in a pipe whose scene hangs, and its stages.
fn hanging() -> (Child, Vec<u32>) {
    let child =
        lesson(&HANGING).stdout(Stdio::piped()).stdin(Stdio::null()).spawn().expect("it was built");
    let mut stages = Vec::new();
    wait_until("the stage starts", || {
        stages = children(child.id());
        !stages.is_empty()
    });
    (child, stages)
}

fn signal(process: u32, signal: Signal) {
    let process = i32::try_from(process).ok().and_then(Pid::from_raw).expect("it is a process");
    kill_process(process, signal).expect("it runs");
}
