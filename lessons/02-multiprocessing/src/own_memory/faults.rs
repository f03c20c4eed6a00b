//! What it costs a child to use memory that it has from its parent, in page faults.

use std::hint::black_box;
use std::io::{self, Read, Write};

use nix::sys::resource::{UsageWho, getrusage};
use serde::{Deserialize, Serialize};

use crate::process::Process;

/// How many pages are used.
pub const PAGES: usize = 4096;

/// In bytes: that of x86-64, and the smallest that Linux has. Where pages are larger, there are fewer.
const PAGE: usize = 4096;

/// Page faults of a child that uses [`PAGES`] pages of its parent's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Faults {
    /// Of one that reads each.
    pub reading: i64,
    /// Of one that writes into each.
    pub writing: i64,
}

/// Counts them, in a child for each.
///
/// # Errors
/// When there may be no more processes.
pub fn faults() -> io::Result<Faults> {
    // Written, so that the pages are there before the fork.
    let mut memory = vec![1_u8; PAGES * PAGE];
    let reading = of_a_child(|| {
        black_box(memory.iter().step_by(PAGE).map(|byte| u64::from(*byte)).sum::<u64>());
    })?;
    let writing = of_a_child(|| {
        memory.iter_mut().step_by(PAGE).for_each(|byte| *byte = 2);
        black_box(&memory);
    })?;
    Ok(Faults { reading, writing })
}

/// How many page faults a child has while it does this.
fn of_a_child(work: impl FnOnce()) -> io::Result<i64> {
    let (mut heard, mut said) = io::pipe()?;
    let child = Process::start("child", || {
        let before = so_far();
        work();
        let faults = so_far() - before;
        u8::from(said.write_all(&faults.to_ne_bytes()).is_err())
    })?;
    let mut bytes = [0; size_of::<i64>()];
    let read = heard.read_exact(&mut bytes);
    child.join()?;
    read.map(|()| i64::from_ne_bytes(bytes))
}

/// Page faults of this process that took no disk, as all of these.
fn so_far() -> i64 {
    getrusage(UsageWho::RUSAGE_SELF).map_or(0, |usage| usage.minor_page_faults())
}
