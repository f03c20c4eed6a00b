//! Adds up the children's totals, each of which has the old one in it.

use std::io::{self, Read, Write, pipe};
use std::process::exit;

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, fork};

/// What a child is to do: it adds to the number that it is given.
pub type Job = Box<dyn Fn(&mut u64) + Sync>;

/// Runs all `jobs` at once, each in a child, and adds to `total` what they have added to theirs.
pub fn own_memory(total: &mut u64, jobs: &[Job]) -> io::Result<()> {
    let mut children = Vec::new();
    for job in jobs {
        let (told, mut tell) = pipe()?;
        match unsafe { fork() }? {
            ForkResult::Child => {
                job(total);
                tell.write_all(&total.to_le_bytes())?;
                exit(0)
            }
            ForkResult::Parent { child } => children.push((child, told)),
        }
    }
    for (child, mut told) in children {
        let mut new = [0; 8];
        told.read_exact(&mut new)?;
        *total += u64::from_le_bytes(new);
        waitpid(child, None)?;
    }
    Ok(())
}
