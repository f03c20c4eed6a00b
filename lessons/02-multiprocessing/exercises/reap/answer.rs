//! Exercise 2.1 · Reap your children
//!
//! Run all `jobs` at the same time, each in a child process of its own, which
//! ends with the exit code that its job returns. Return how the children
//! ended, in the order of the jobs, whichever ends first: the exit code, or,
//! as Python's `exitcode` does, minus the number of the signal that killed it.
//! When you return, every child has ended and none is left in the process
//! table, nor is a descriptor open that was not open before. There may be one
//! job, or none at all.
//!
//! Whoever waits has to sleep meanwhile, as `waitpid` does: asking again and
//! again whether a child has ended keeps a core busy for nothing.
//!
//! `fork` is the only call that may stand in `unsafe { }`. It returns in both
//! processes; `std::process::exit` ends the one that calls it.
//!
//! In Python one would start a Process for each job, join each, and read its
//! `exitcode`.

#[allow(unused_imports, reason = "yours to use")]
use nix::sys::wait::{WaitStatus, waitpid};
#[allow(unused_imports, reason = "yours to use")]
use nix::unistd::{ForkResult, Pid, fork};

/// What a child is to do: it returns the child's exit code.
pub type Job = Box<dyn Fn() -> u8 + Sync>;

/// Runs all `jobs` at once, each in a child, and returns how the children ended.
pub fn reap(jobs: &[Job]) -> nix::Result<Vec<i32>> {
    let _ = jobs;
    todo!("fork a child for each job, then wait for every one of them")
}
