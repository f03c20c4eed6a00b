//! Exercise 2.6 · A worker dies
//!
//! As in the exercise before, `workers` child processes do `work` on all
//! `items`, as many at the same time as there are workers, and an item goes to
//! whichever worker is free. But now a worker may die at its work: by a signal,
//! or because `work` ends the process, with whatever code, 0 among them.
//!
//! Nothing else may come to grief by that. The item that it had is tried again
//! by another worker; one at which `MOST_TRIES` workers have died is given up.
//! For each worker that died a new one is started, as long as there are items
//! for it. What others have in hand is not done again.
//!
//! Return for each item, in the items' order, what came of it, and how many
//! workers were given it: whoever calls has to know which work was begun more
//! than once, since each of them may have sent a letter before it died.
//!
//! When you return, every child has ended and was waited for, and no
//! descriptor is open that was not open before. Whoever waits, sleeps until
//! something comes.
//!
//! `fork` is the only call that may stand in `unsafe { }`.
//!
//! In Python a `ProcessPoolExecutor` gives up everything with a
//! `BrokenProcessPool`, and a `multiprocessing.Pool` waits for ever.

#[allow(unused_imports, reason = "yours to use")]
use std::io::{self, Read, Write};
#[allow(unused_imports, reason = "yours to use")]
use std::os::unix::net::UnixStream;

#[allow(unused_imports, reason = "yours to use")]
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
#[allow(unused_imports, reason = "yours to use")]
use nix::sys::wait::waitpid;
#[allow(unused_imports, reason = "yours to use")]
use nix::unistd::{ForkResult, fork};

/// What a worker is to do with an item.
pub type Work = Box<dyn Fn(u64) -> Vec<u8> + Sync>;

/// What became of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Done {
    /// What `work` returned; `None` if each worker that tried it died.
    pub result: Option<Vec<u8>>,
    /// How many workers were given the item.
    pub tries: u32,
}

/// An item at which so many workers have died is given up.
pub const MOST_TRIES: u32 = 3;

/// Lets so many workers do `work` on the items, though some may die of it.
pub fn a_worker_dies(workers: usize, items: &[u64], work: &Work) -> io::Result<Vec<Done>> {
    let _ = (workers, items, work);
    todo!("give an item to each worker, and see who sends a result and who has died")
}
