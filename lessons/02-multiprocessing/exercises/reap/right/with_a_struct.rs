//! A type of its own for a child, which is reaped when it is joined.

use std::process::exit;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid, fork};

/// What a child is to do: it returns the child's exit code.
pub type Job = Box<dyn Fn() -> u8 + Sync>;

/// Runs all `jobs` at once, each in a child, and returns how the children ended.
pub fn reap(jobs: &[Job]) -> nix::Result<Vec<i32>> {
    let children: Vec<Child> = jobs.iter().map(Child::start).collect::<nix::Result<_>>()?;
    children.into_iter().map(Child::join).collect()
}

struct Child(Pid);

impl Child {
    fn start(job: &Job) -> nix::Result<Child> {
        match unsafe { fork()? } {
            ForkResult::Child => exit(i32::from(job())),
            ForkResult::Parent { child } => Ok(Child(child)),
        }
    }

    fn join(self) -> nix::Result<i32> {
        loop {
            match waitpid(self.0, None)? {
                WaitStatus::Exited(_, code) => return Ok(code),
                WaitStatus::Signaled(_, signal, _) => return Ok(-(signal as i32)),
                _ => continue,
            }
        }
    }
}
