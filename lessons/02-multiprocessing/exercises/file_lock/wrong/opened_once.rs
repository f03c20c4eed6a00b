//! Opens the file once: processes that are forked later share the descriptor, and so the lock.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::OnceLock;

static LOCK: OnceLock<File> = OnceLock::new();

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let file = LOCK.get_or_init(|| File::create(path).unwrap());
    file.lock()?;
    work();
    file.unlock()
}
