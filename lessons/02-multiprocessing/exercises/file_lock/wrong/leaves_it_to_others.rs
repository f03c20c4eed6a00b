//! Does nothing when the lock is taken.

use std::fs::File;
use std::io;
use std::path::Path;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let file = File::create(path)?;
    if file.try_lock().is_ok() {
        work();
    }
    Ok(())
}
