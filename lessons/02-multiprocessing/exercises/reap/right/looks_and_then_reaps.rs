//! Looks with `waitid` how a child ended, and leaves it in the table; then takes it out.

use std::process::exit;

use nix::sys::wait::{Id, WaitPidFlag, WaitStatus, waitid, waitpid};
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
    let look = WaitPidFlag::WEXITED | WaitPidFlag::WNOWAIT;
    let mut ends = Vec::new();
    for &child in &children {
        ends.push(ended(waitid(Id::Pid(child), look)?));
    }
    for child in children {
        waitpid(child, None)?;
    }
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
