//! A guard gives the lock back, even if the work panics.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let _guard = Guard::take(path)?;
    work();
    Ok(())
}

struct Guard(File);

impl Guard {
    fn take(path: &Path) -> io::Result<Guard> {
        let file = OpenOptions::new().read(true).append(true).create(true).open(path)?;
        file.lock()?;
        Ok(Guard(file))
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}
