//! Locks the same file whatever the path.

use std::fs::File;
use std::io;
use std::path::Path;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let file = File::create(path.with_file_name("lock"))?;
    file.lock()?;
    work();
    file.unlock()
}
