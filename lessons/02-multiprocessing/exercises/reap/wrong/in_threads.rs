//! Runs each job at the same time, in a thread.

use std::thread;

/// What a child is to do: it returns the child's exit code.
pub type Job = Box<dyn Fn() -> u8 + Sync>;

/// Runs all `jobs` at once, each in a child, and returns how the children ended.
pub fn reap(jobs: &[Job]) -> nix::Result<Vec<i32>> {
    thread::scope(|scope| {
        let threads: Vec<_> = jobs.iter().map(|job| scope.spawn(job)).collect();
        Ok(threads.into_iter().map(|thread| thread.join().unwrap().into()).collect())
    })
}
