//! Each call forks one child and lets the next call fork the others before it waits.

use std::process::exit;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, fork};

/// What a child is to do: it returns the child's exit code.
pub type Job = Box<dyn Fn() -> u8 + Sync>;

/// Runs all `jobs` at once, each in a child, and returns how the children ended.
pub fn reap(jobs: &[Job]) -> nix::Result<Vec<i32>> {
    let Some((job, others)) = jobs.split_first() else { return Ok(Vec::new()) };
    let child = match unsafe { fork() }? {
        ForkResult::Child => exit(job().into()),
        ForkResult::Parent { child } => child,
    };
    let mut ends = reap(others)?;
    ends.insert(0, ended(waitpid(child, None)?));
    Ok(ends)
}

/// The exit code, or minus the number of the signal.
fn ended(status: WaitStatus) -> i32 {
    match status {
        WaitStatus::Exited(_, code) => code,
        WaitStatus::Signaled(_, signal, _) => -(signal as i32),
        _ => unreachable!("a stopped child was not asked for"),
    }
}
