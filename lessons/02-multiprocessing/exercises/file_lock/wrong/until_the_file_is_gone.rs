//! The same, but asks until the file is gone.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    while File::create_new(path).is_err() {
        thread::sleep(Duration::from_millis(1));
    }
    work();
    fs::remove_file(path)
}
