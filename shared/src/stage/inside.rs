//! The child's side of a stage.

use std::env;
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::process::{Command, exit};
use std::thread;

use rustix::io::fcntl_dupfd_cloexec;
use rustix::process::{Signal, getpgrp, kill_process_group};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use super::cast::Cast;
use super::this_program;
use crate::lesson::Scene;
use crate::trace::{self, Recorder, What};
use crate::waits;

/// Set in a program that is started once more only to end the stage.
const LAST_ACT: &str = "LESSON_LAST_ACT";

/// Descriptors of ours stand from here on, where a program that opens files does not come near.
const HIGH: i32 = 500;

/// Takes its place on the stage: what stands at 0, 1 and 2 becomes lifeline, output and trace,
/// and spans are recorded from now on. Call it once, before anything is opened or printed.
///
/// # Errors
/// When no stage started this process, or its descriptors are not those of a stage.
pub fn enter() -> io::Result<()> {
    let Some(cast) = Cast::mine() else {
        return Err(io::Error::other("only a lesson starts a stage; to see a scene, use --scene"));
    };
    if env::var_os(LAST_ACT).is_some() {
        cast.end();
        exit(0);
    }
    record()?;
    let lifeline = move_high(io::stdin().as_fd())?;
    rustix::stdio::dup2_stdin(File::open("/dev/null")?)?;
    thread::Builder::new().name("lifeline".into()).spawn(move || hold(lifeline, &cast))?;
    Ok(())
}

/// What stands at 2 is the trace, and takes no more output: that goes to 1.
pub(super) fn record() -> io::Result<()> {
    trace::connect(move_high(io::stderr().as_fd())?);
    rustix::stdio::dup2_stderr(io::stdout())?;
    let _ = tracing_subscriber::registry().with(Recorder).try_init();
    Ok(())
}

/// Runs a scene and sends what it found, and who waits for whom if nothing can move any more.
pub fn perform(scene: &Scene) {
    waits::on_stuck(|waits| {
        for wait in waits.iter().cloned() {
            trace::send(What::Stuck { wait });
        }
    });
    for (name, value) in (scene.perform)() {
        trace::send(What::Found { name, value });
    }
}

/// A limit on descriptors may lie below `HIGH`; then any free one will do.
fn move_high(descriptor: BorrowedFd<'_>) -> io::Result<OwnedFd> {
    Ok(fcntl_dupfd_cloexec(descriptor, HIGH).or_else(|_| fcntl_dupfd_cloexec(descriptor, 3))?)
}

/// Nothing is ever written into a lifeline: a read returns when the parent is no more.
fn hold(lifeline: OwnedFd, cast: &Cast) {
    while matches!(rustix::io::read(&lifeline, &mut [0; 1]), Err(rustix::io::Errno::INTR)) {}
    // Another process has to do it: this one has threads, which may start somebody while others are
    // ended. And to become another program by `exec` is not safe here: std lets SIGPIPE kill again
    // before it does, and what is written to the parent that is gone brings one.
    let sweeper = this_program().and_then(|program| {
        let mut sweeper = Command::new(program);
        sweeper.args(env::args_os().skip(1)).env(LAST_ACT, "").process_group(0).spawn()
    });
    // It ends this process, too.
    let _ = sweeper.and_then(|mut sweeper| sweeper.wait());
    cast.end();
    let _ = kill_process_group(getpgrp(), Signal::KILL);
}
