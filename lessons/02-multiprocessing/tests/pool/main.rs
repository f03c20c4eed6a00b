//! The pool, whatever its workers do.
//!
//! A pool forks, which a process with other threads must not: so this starts itself as a child for
//! each test. Each child ends with the same question: is anything left?

mod faults;
mod killed;
mod limits;
mod sharing;
mod work;

use std::env;
use std::process::{Command, ExitCode};
use std::time::Duration;

use libtest_mimic::{Arguments, Failed, Trial};
use nix::errno::Errno;
use nix::sys::wait::{WaitPidFlag, waitpid};
use shared::lesson::End;
use shared::stage::{self, Stage};
use shared::trace::off_the_record;

/// Long enough for a machine that is busy with something else.
const PATIENCE: Duration = Duration::from_secs(120);

/// Tells the child which test it is.
const TEST: &str = "POOL_TEST";

/// A name that is a sentence, and what it stands for.
type Test = (&'static str, fn());

fn main() -> ExitCode {
    let mut tests =
        [sharing::TESTS, faults::TESTS, limits::TESTS, killed::TESTS].into_iter().flatten();
    if let Ok(name) = env::var(TEST) {
        let (_, test) = tests.find(|(test, _)| *test == name).expect("a test has this name");
        perform(*test);
        return ExitCode::SUCCESS;
    }
    let trials = tests.map(|(name, _)| Trial::test(*name, || watch(name))).collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn watch(name: &'static str) -> Result<(), Failed> {
    let mut command = Command::new(env::current_exe()?);
    command.env(TEST, name);
    let seen = Stage::new(command, PATIENCE).run(&mut |_| Ok(()))?;
    if seen.end == End::Exited(0) {
        return Ok(());
    }
    Err(format!("{:?}\n{}", seen.end, seen.output).into())
}

/// Does what a test says, and looks whether anything is left of it.
fn perform(test: fn()) {
    stage::enter().expect("a test put this on stage");
    let before = descriptors();
    off_the_record(test);
    assert_eq!(descriptors(), before, "the open descriptors are others than before");
    // To wait for any child is an error for who has none.
    let child = waitpid(None, Some(WaitPidFlag::WNOHANG));
    assert_eq!(child, Err(Errno::ECHILD), "a child is left");
}

/// How many descriptors are open.
fn descriptors() -> usize {
    std::fs::read_dir("/dev/fd").expect("a process sees its descriptors").count()
}
