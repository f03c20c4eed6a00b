//! The kernel keeps the lock as long as the file is open here, whatever becomes of this process.

use std::fs::File;
use std::io;
use std::path::Path;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let file = File::create(path)?;
    file.lock()?;
    work();
    file.unlock()
}
