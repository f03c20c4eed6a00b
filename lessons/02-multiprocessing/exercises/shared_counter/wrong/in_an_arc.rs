//! Counts behind an Arc and a Mutex, as threads would.

use std::process::exit;
use std::sync::{Arc, Mutex};

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, fork};

/// What a child is to do. It draws numbers with the function that it is given.
pub type Job = Box<dyn Fn(&dyn Fn() -> u64) + Sync>;

/// Runs all `jobs` at once, each in a child, and returns how many numbers they drew.
pub fn shared_counter(jobs: &[Job]) -> nix::Result<u64> {
    let count = Arc::new(Mutex::new(0));
    let mut children = Vec::new();
    for job in jobs {
        match unsafe { fork() }? {
            ForkResult::Child => {
                let count = Arc::clone(&count);
                job(&|| {
                    let mut count = count.lock().unwrap();
                    *count += 1;
                    *count - 1
                });
                exit(0)
            }
            ForkResult::Parent { child } => children.push(child),
        }
    }
    for child in children {
        waitpid(child, None)?;
    }
    Ok(*count.lock().unwrap())
}
