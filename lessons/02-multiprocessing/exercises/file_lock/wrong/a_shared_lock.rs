//! Takes a lock that many can hold: one for readers.

use std::fs::File;
use std::io;
use std::path::Path;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let file = File::create(path)?;
    file.lock_shared()?;
    work();
    file.unlock()
}
