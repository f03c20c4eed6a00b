//! nix's own lock, which is given back when it is dropped.

use std::fs::File;
use std::io;
use std::path::Path;

use nix::fcntl::{Flock, FlockArg};

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let file = File::create(path)?;
    let lock = Flock::lock(file, FlockArg::LockExclusive).map_err(|(_, errno)| errno)?;
    work();
    drop(lock);
    Ok(())
}
