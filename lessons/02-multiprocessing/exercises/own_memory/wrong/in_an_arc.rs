//! Shares a list behind an Arc and a Mutex, as with threads.

use std::io;
use std::process::exit;
use std::sync::{Arc, Mutex};

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, fork};

/// What a child is to do: it adds to the number that it is given.
pub type Job = Box<dyn Fn(&mut u64) + Sync>;

/// Runs all `jobs` at once, each in a child, and adds to `total` what they have added to theirs.
pub fn own_memory(total: &mut u64, jobs: &[Job]) -> io::Result<()> {
    let added = Arc::new(Mutex::new(Vec::new()));
    let mut children = Vec::new();
    for job in jobs {
        let added = Arc::clone(&added);
        match unsafe { fork() }? {
            ForkResult::Child => {
                let mut own = *total;
                job(&mut own);
                added.lock().unwrap().push(own - *total);
                exit(0)
            }
            ForkResult::Parent { child } => children.push(child),
        }
    }
    for child in children {
        waitpid(child, None)?;
    }
    *total += added.lock().unwrap().iter().sum::<u64>();
    Ok(())
}
