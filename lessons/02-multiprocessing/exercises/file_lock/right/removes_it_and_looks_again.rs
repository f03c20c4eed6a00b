//! Leaves no file behind: who has got a lock looks whether it is on the file of that name.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let file = loop {
        let file = File::create(path)?;
        file.lock()?;
        let own = file.metadata()?.ino();
        if fs::metadata(path).is_ok_and(|named| named.ino() == own) {
            break file;
        }
    };
    work();
    fs::remove_file(path)?;
    drop(file);
    Ok(())
}
