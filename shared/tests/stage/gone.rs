//! Who was started on a stage is gone with it, and nobody else.

use std::fs;
use std::io::{BufRead, BufReader, Write, stdout};
use std::process::{Command, Stdio};
use std::time::Instant;

use nix::sys::signal::kill;
use nix::unistd::Pid;
use shared::stage::Happening;

use crate::{ACT, PATIENCE, STARTED_BY, WATCHED, act, marks_can_be_read, stage};

/// The child of a test that has a child on a stage, and passes on what that one prints.
pub fn watch(act: &str) {
    let seen = stage(act, PATIENCE).run(&mut |happening| match happening {
        Happening::Output(text) => {
            stdout().write_all(text.as_bytes())?;
            stdout().flush()
        }
        _ => Ok(()),
    });
    seen.expect("a test can be started again");
}

pub fn a_child_left_behind_ends_with_the_stage() {
    is_gone_after("leave a child");
}

pub fn a_daemon_ends_with_the_stage() {
    if !marks_can_be_read() {
        return;
    }
    is_gone_after("leave a daemon");
}

pub fn daemons_end_when_the_one_who_watches_is_killed() {
    if !marks_can_be_read() {
        return;
    }
    let mut command = Command::new(std::env::current_exe().expect("a test has a path"));
    command.env(WATCHED, "leave daemons").stdout(Stdio::piped());
    let mut watcher = command.spawn().expect("a test can be started again");
    let output = BufReader::new(watcher.stdout.take().expect("its output is piped"));
    // Two lines: what is done, and the first daemon. Others are being started.
    assert_eq!(output.lines().take(2).count(), 2);
    watcher.kill().expect("it is there");
    watcher.wait().expect("it was not waited for");
    let deadline = Instant::now() + PATIENCE;
    while performing("leave daemons", watcher.id()) > 0 {
        assert!(Instant::now() < deadline, "some are still there");
    }
}

pub fn who_is_of_another_stage_stays() {
    let mut sleep = Command::new("sleep");
    let other = sleep.arg("1000").env("LESSON_ON_STAGE", "another").spawn();
    let mut other = other.expect("sleep is everywhere");
    is_gone_after("leave a daemon");
    assert_eq!(other.try_wait().expect("nobody else waits for it"), None);
    other.kill().expect("it is there");
    other.wait().expect("nobody else waits for it");
}

fn is_gone_after(name: &str) {
    let seen = act(name, PATIENCE);
    let child = seen.found["child"].as_i64().and_then(|pid| i32::try_from(pid).ok());
    wait_until_gone(Pid::from_raw(child.expect("the actor named its child")));
}

/// It was killed; whoever adopts it may need a moment to reap it.
fn wait_until_gone(child: Pid) {
    let deadline = Instant::now() + PATIENCE;
    while kill(child, None).is_ok() && !is_zombie(child) {
        assert!(Instant::now() < deadline, "{child} is still there");
        std::thread::yield_now();
    }
}

fn is_zombie(pid: Pid) -> bool {
    let state = Command::new("ps").args(["-o", "stat=", "-p", &pid.to_string()]).output();
    state.is_ok_and(|state| state.stdout.starts_with(b"Z"))
}

/// How many processes live that this process started to do this. A zombie has no environment.
pub fn performing(act: &str, started_by: u32) -> usize {
    let variables = [format!("{ACT}={act}"), format!("{STARTED_BY}={started_by}")];
    let processes = fs::read_dir("/proc").expect("it was there before").flatten();
    let environments =
        processes.filter_map(|process| fs::read(process.path().join("environ")).ok());
    let marked = environments.filter(|all| {
        let has =
            |variable: &String| all.split(|byte| *byte == 0).any(|one| one == variable.as_bytes());
        variables.iter().all(has)
    });
    marked.count()
}
