//! Mixes up the two sides: the child goes on in the loop, so that each child makes a child.

use std::process::exit;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, fork};

/// What a child is to do: it returns the child's exit code.
pub type Job = Box<dyn Fn() -> u8 + Sync>;

/// Runs all `jobs` at once, each in a child, and returns how the children ended.
pub fn reap(jobs: &[Job]) -> nix::Result<Vec<i32>> {
    let mut ends = Vec::new();
    while let Some(job) = jobs.get(ends.len()) {
        match unsafe { fork() }? {
            ForkResult::Child => continue,
            ForkResult::Parent { child } => match waitpid(child, None)? {
                WaitStatus::Exited(_, code) => ends.push(code),
                _ => exit(job().into()),
            },
        }
    }
    Ok(ends)
}
