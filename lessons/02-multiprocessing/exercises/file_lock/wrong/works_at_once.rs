//! Does the work first, and then locks what is done.

use std::fs::File;
use std::io;
use std::path::Path;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    work();
    let file = File::create(path)?;
    file.lock()?;
    file.unlock()
}
