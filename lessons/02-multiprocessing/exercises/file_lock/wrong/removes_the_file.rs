//! Tidies up: who waits has opened the file that was removed, who comes next makes another.

use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let file = File::create(path)?;
    file.lock()?;
    work();
    fs::remove_file(path)?;
    file.unlock()
}
