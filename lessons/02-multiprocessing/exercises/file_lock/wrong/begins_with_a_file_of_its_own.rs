//! Takes a file that is there for a forgotten one, and makes a new one.

use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let _ = fs::remove_file(path);
    let file = File::create(path)?;
    file.lock()?;
    work();
    file.unlock()
}
