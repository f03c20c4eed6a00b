//! Runs the jobs in threads, which share all memory.

use std::sync::atomic::Ordering::SeqCst;
use std::thread;

use super::memory::{Mapping, Sharing};

/// What a child is to do. It draws numbers with the function that it is given.
pub type Job = Box<dyn Fn(&dyn Fn() -> u64) + Sync>;

/// Runs all `jobs` at once, each in a child, and returns how many numbers they drew.
pub fn shared_counter(jobs: &[Job]) -> nix::Result<u64> {
    let count = Mapping::of(1, Sharing::Shared)?;
    thread::scope(|scope| {
        for job in jobs {
            scope.spawn(|| job(&|| count[0].fetch_add(1, SeqCst)));
        }
    });
    Ok(count[0].load(SeqCst))
}
