//! Opens the file twice, and waits with one for the lock of the other.

use std::fs::File;
use std::io;
use std::path::Path;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let file = File::create(path)?;
    file.lock()?;
    let log = File::create(path)?;
    log.lock()?;
    work();
    Ok(())
}
