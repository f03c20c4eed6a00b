//! Another thread waits for the lock: it belongs to the opened file, whoever asked for it.

use std::fs::File;
use std::io;
use std::path::Path;
use std::thread;

/// Calls `work` while no other process does so for the same `path`.
pub fn file_lock(path: &Path, work: &dyn Fn()) -> io::Result<()> {
    let file = File::create(path)?;
    let waiting = thread::spawn(move || file.lock().map(|()| file));
    let file = waiting.join().expect("a lock does not panic")?;
    work();
    drop(file);
    Ok(())
}
