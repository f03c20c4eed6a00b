//! Holds a lock on a file, which each child opens for itself, over both steps.

use std::fs::{self, File};
use std::process::exit;
use std::sync::atomic::Ordering::SeqCst;
use std::{env, process};

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, fork};

use super::memory::{AtomicU64, Mapping, Sharing};

/// What a child is to do. It draws numbers with the function that it is given.
pub type Job = Box<dyn Fn(&dyn Fn() -> u64) + Sync>;

/// Runs all `jobs` at once, each in a child, and returns how many numbers they drew.
pub fn shared_counter(jobs: &[Job]) -> nix::Result<u64> {
    let count = Mapping::of(1, Sharing::Shared)?;
    let path = env::temp_dir().join(format!("shared_counter-{}", process::id()));
    File::create(&path).unwrap();
    let mut children = Vec::new();
    for job in jobs {
        match unsafe { fork() }? {
            ForkResult::Child => {
                let lock = File::open(&path).unwrap();
                job(&|| next(&count[0], &lock));
                exit(0)
            }
            ForkResult::Parent { child } => children.push(child),
        }
    }
    for child in children {
        waitpid(child, None)?;
    }
    fs::remove_file(&path).unwrap();
    Ok(count[0].load(SeqCst))
}

fn next(count: &AtomicU64, lock: &File) -> u64 {
    lock.lock().unwrap();
    let drawn = count.load(SeqCst);
    count.store(drawn + 1, SeqCst);
    lock.unlock().unwrap();
    drawn
}
