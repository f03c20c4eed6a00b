//! Who can make the file has the lock: a killed process leaves it behind.

use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    File::create_new(path)?;
    work();
    fs::remove_file(path)
}
