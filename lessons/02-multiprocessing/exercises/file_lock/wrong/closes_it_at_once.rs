//! The file is closed at the end of the line that locks it.

use std::fs::File;
use std::io;
use std::path::Path;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    File::create(path)?.lock()?;
    work();
    Ok(())
}
