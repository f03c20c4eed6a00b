//! An iterator makes a child only when the one before it has been waited for.

use std::process::exit;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid, fork};

/// What a child is to do: it returns the child's exit code.
pub type Job = Box<dyn Fn() -> u8 + Sync>;

/// Runs all `jobs` at once, each in a child, and returns how the children ended.
pub fn reap(jobs: &[Job]) -> nix::Result<Vec<i32>> {
    jobs.iter().map(start).map(|child| Ok(ended(waitpid(child?, None)?))).collect()
}

fn start(job: &Job) -> nix::Result<Pid> {
    match unsafe { fork() }? {
        ForkResult::Child => exit(job().into()),
        ForkResult::Parent { child } => Ok(child),
    }
}

/// The exit code, or minus the number of the signal.
fn ended(status: WaitStatus) -> i32 {
    match status {
        WaitStatus::Exited(_, code) => code,
        WaitStatus::Signaled(_, signal, _) => -(signal as i32),
        _ => unreachable!("a stopped child was not asked for"),
    }
}
