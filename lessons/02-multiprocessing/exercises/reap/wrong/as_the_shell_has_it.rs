//! Reports a death by signal as 128 and the signal, as a shell does.

use std::process::exit;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, fork};

/// What a child is to do: it returns the child's exit code.
pub type Job = Box<dyn Fn() -> u8 + Sync>;

/// Runs all `jobs` at once, each in a child, and returns how the children ended.
pub fn reap(jobs: &[Job]) -> nix::Result<Vec<i32>> {
    let mut children = Vec::new();
    for job in jobs {
        match unsafe { fork() }? {
            ForkResult::Child => exit(job().into()),
            ForkResult::Parent { child } => children.push(child),
        }
    }
    let code = |child| match waitpid(child, None)? {
        WaitStatus::Exited(_, code) => Ok(code),
        WaitStatus::Signaled(_, signal, _) => Ok(128 + signal as i32),
        _ => Ok(0),
    };
    children.into_iter().map(code).collect()
}
