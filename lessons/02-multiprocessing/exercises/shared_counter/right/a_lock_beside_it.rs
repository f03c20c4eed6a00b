//! A second word is the lock: 1 while somebody counts.

use std::process::exit;
use std::sync::atomic::Ordering::SeqCst;
use std::thread;

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, fork};

use super::memory::{AtomicU64, Mapping, Sharing};

/// What a child is to do. It draws numbers with the function that it is given.
pub type Job = Box<dyn Fn(&dyn Fn() -> u64) + Sync>;

/// Runs all `jobs` at once, each in a child, and returns how many numbers they drew.
pub fn shared_counter(jobs: &[Job]) -> nix::Result<u64> {
    let words = Mapping::of(2, Sharing::Shared)?;
    let (count, busy) = (&words[0], &words[1]);
    let mut children = Vec::new();
    for job in jobs {
        match unsafe { fork() }? {
            ForkResult::Child => {
                job(&|| next(count, busy));
                exit(0)
            }
            ForkResult::Parent { child } => children.push(child),
        }
    }
    for child in children {
        waitpid(child, None)?;
    }
    Ok(count.load(SeqCst))
}

fn next(count: &AtomicU64, busy: &AtomicU64) -> u64 {
    while busy.swap(1, SeqCst) == 1 {
        thread::yield_now();
    }
    let drawn = count.load(SeqCst);
    count.store(drawn + 1, SeqCst);
    busy.store(0, SeqCst);
    drawn
}
