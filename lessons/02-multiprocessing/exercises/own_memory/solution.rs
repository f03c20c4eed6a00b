//! Each child has a copy of the total, and tells over a pipe of its own what it has added to that.

use std::io::{self, PipeReader, Read, Write, pipe};
use std::process::exit;

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, Pid, fork};

/// What a child is to do: it adds to the number that it is given.
pub type Job = Box<dyn Fn(&mut u64) + Sync>;

/// Runs all `jobs` at once, each in a child, and adds to `total` what they have added to theirs.
pub fn own_memory(total: &mut u64, jobs: &[Job]) -> io::Result<()> {
    let children = jobs.iter().map(|job| start(*total, job)).collect::<io::Result<Vec<_>>>()?;
    for (child, mut told) in children {
        let mut added = [0; 8];
        told.read_exact(&mut added)?;
        *total += u64::from_le_bytes(added);
        waitpid(child, None)?;
    }
    Ok(())
}

fn start(total: u64, job: &Job) -> io::Result<(Pid, PipeReader)> {
    let (told, mut tell) = pipe()?;
    // SAFETY: this process has one thread, so no other holds a lock that the child may need.
    match unsafe { fork() }? {
        ForkResult::Child => {
            let mut own = total;
            job(&mut own);
            exit(tell.write_all(&(own - total).to_le_bytes()).is_err().into())
        }
        ForkResult::Parent { child } => Ok((child, told)),
    }
}
