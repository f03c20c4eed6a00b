//! Exercise 2.10 · A lock between processes
//!
//! Several processes call `file_lock`. Call `work` once, and see to it that at
//! any time at most one process is at work for a `path`: the others wait until
//! it is their turn, and nobody is turned away. Calls for different paths do
//! not wait for each other.
//!
//! The file at `path` is there for this only: create it if it does not exist;
//! its folder does. A process may be killed at its work, and the next one must
//! get its turn all the same. A process may also have called this before it
//! forked the ones that call it now.
//!
//! Whoever waits has to sleep meanwhile, as `File::lock` does: asking again and
//! again keeps a core busy for nothing. When you return, no descriptor is open
//! that was not open before. A process calls this from one thread at a time.
//!
//! In Python a `multiprocessing.Lock()` has to be handed to every process that
//! takes it; processes that only know a path use `fcntl.flock`.

#[allow(unused_imports, reason = "yours to use")]
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let _ = (path, work);
    todo!("open the file, lock it, and keep the lock until the work is done")
}
