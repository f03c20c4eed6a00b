//! Gives the lock back, but not the descriptor.

use std::fs::File;
use std::io;
use std::mem::ManuallyDrop;
use std::path::Path;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let file = ManuallyDrop::new(File::create(path)?);
    file.lock()?;
    work();
    file.unlock()
}
