//! Asks every millisecond whether the lock is free.

use std::fs::File;
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let file = File::create(path)?;
    while file.try_lock().is_err() {
        thread::sleep(Duration::from_millis(1));
    }
    work();
    file.unlock()
}
