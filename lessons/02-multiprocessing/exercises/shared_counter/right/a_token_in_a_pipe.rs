//! The one byte in a pipe is the lock: who has read it may count, and puts it back.

use std::io::{PipeReader, PipeWriter, Read, Write, pipe};
use std::process::exit;
use std::sync::atomic::Ordering::SeqCst;

use nix::errno::Errno;
use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, fork};

use super::memory::{AtomicU64, Mapping, Sharing};

/// What a child is to do. It draws numbers with the function that it is given.
pub type Job = Box<dyn Fn(&dyn Fn() -> u64) + Sync>;

/// Runs all `jobs` at once, each in a child, and returns how many numbers they drew.
pub fn shared_counter(jobs: &[Job]) -> nix::Result<u64> {
    let count = Mapping::of(1, Sharing::Shared)?;
    let (take, give) = pipe().map_err(|_| Errno::EMFILE)?;
    (&give).write_all(b"t").map_err(|_| Errno::EIO)?;
    let mut children = Vec::new();
    for job in jobs {
        match unsafe { fork() }? {
            ForkResult::Child => {
                job(&|| next(&count[0], &take, &give));
                exit(0)
            }
            ForkResult::Parent { child } => children.push(child),
        }
    }
    for child in children {
        waitpid(child, None)?;
    }
    Ok(count[0].load(SeqCst))
}

fn next(count: &AtomicU64, mut take: &PipeReader, mut give: &PipeWriter) -> u64 {
    let mut token = [0];
    take.read_exact(&mut token).unwrap();
    let drawn = count.load(SeqCst);
    count.store(drawn + 1, SeqCst);
    give.write_all(&token).unwrap();
    drawn
}
