//! Each child writes into its own place of a file that all have open.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::process::exit;

use nix::sys::memfd::{MFdFlags, memfd_create};
use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, fork};

/// What a child is to do: it adds to the number that it is given.
pub type Job = Box<dyn Fn(&mut u64) + Sync>;

/// Runs all `jobs` at once, each in a child, and adds to `total` what they have added to theirs.
pub fn own_memory(total: &mut u64, jobs: &[Job]) -> io::Result<()> {
    let file = File::from(memfd_create("added", MFdFlags::empty())?);
    let mut children = Vec::new();
    for (place, job) in (0..).zip(jobs) {
        match unsafe { fork() }? {
            ForkResult::Child => {
                let mut own = *total;
                job(&mut own);
                file.write_all_at(&(own - *total).to_le_bytes(), 8 * place)?;
                exit(0)
            }
            ForkResult::Parent { child } => children.push(child),
        }
    }
    for child in children {
        waitpid(child, None)?;
    }
    for place in 0..jobs.len() as u64 {
        let mut added = [0; 8];
        file.read_exact_at(&mut added, 8 * place)?;
        *total += u64::from_le_bytes(added);
    }
    Ok(())
}
