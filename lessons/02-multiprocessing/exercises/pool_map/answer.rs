//! Exercise 2.5 · A pool of workers
//!
//! Start `workers` child processes, which do `work` on all `items`: each item
//! once, in one of them, and as many at the same time as there are workers. An
//! item goes to whichever worker is free, and only then: while one takes long,
//! the others do all the rest. Return the results in the order of the items,
//! whichever is done first.
//!
//! A result is any bytes: none at all, or more than a pipe has room for, which
//! is 64 KiB on Linux. There may be thousands of items, fewer than workers, or
//! none. No worker dies before its time: that is the next exercise.
//!
//! When you return, every child has ended and was waited for, and no
//! descriptor is open that was not open before. Whoever waits, sleeps until
//! something comes: who asks again and again, or waits with a time-out, keeps a
//! core busy for nothing.
//!
//! `fork` is the only call that may stand in `unsafe { }`.
//!
//! In Python: `Pool(workers).map(work, items, chunksize=1)`.

#[allow(unused_imports, reason = "yours to use")]
use std::io::{self, Read, Write, pipe};

#[allow(unused_imports, reason = "yours to use")]
use nix::sys::wait::waitpid;
#[allow(unused_imports, reason = "yours to use")]
use nix::unistd::{ForkResult, fork};

/// What a worker is to do with an item.
pub type Work = Box<dyn Fn(u64) -> Vec<u8> + Sync>;

/// Lets so many workers do `work` on the items, and returns the results in the items' order.
pub fn pool_map(workers: usize, items: &[u64], work: &Work) -> io::Result<Vec<Vec<u8>>> {
    let _ = (workers, items, work);
    todo!("a queue, from which each worker takes, and a way back for the results")
}
