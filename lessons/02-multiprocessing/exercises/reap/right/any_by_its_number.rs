//! Takes whoever ends next, and looks up whose end that is.

use std::collections::HashMap;
use std::process::exit;

use nix::sys::wait::{WaitStatus, wait};
use nix::unistd::{ForkResult, fork};

/// What a child is to do: it returns the child's exit code.
pub type Job = Box<dyn Fn() -> u8 + Sync>;

/// Runs all `jobs` at once, each in a child, and returns how the children ended.
pub fn reap(jobs: &[Job]) -> nix::Result<Vec<i32>> {
    let mut places = HashMap::new();
    for (place, job) in jobs.iter().enumerate() {
        match unsafe { fork() }? {
            ForkResult::Child => exit(job().into()),
            ForkResult::Parent { child } => places.insert(child, place),
        };
    }
    let mut ends = vec![0; jobs.len()];
    while !places.is_empty() {
        let status = wait()?;
        if let Some(place) = status.pid().and_then(|child| places.remove(&child)) {
            ends[place] = ended(status);
        }
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
