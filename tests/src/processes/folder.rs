//! A folder for an answer's files, which is gone when the run is over.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{env, fs, io, process};

static FOLDER: OnceLock<PathBuf> = OnceLock::new();

/// Sets where it is to be, for this process and those that it forks.
///
/// # Errors
/// When somebody else has something there.
pub(super) fn choose() -> io::Result<()> {
    let folder = env::temp_dir().join(format!("trial-{}", process::id()));
    // Somebody had this number before, and was killed.
    remove_if_there(&folder)?;
    let _ = FOLDER.set(folder);
    Ok(())
}

/// An empty folder for the files of this run, made at the first call. Belongs to who calls: an
/// answer may have left root.
///
/// # Panics
/// When there is no room for it, or the check runs under no supervisor.
pub fn folder() -> &'static Path {
    let folder = FOLDER.get().expect("a check runs on a stage, under a supervisor");
    fs::create_dir_all(folder).expect("there is room for temporary files");
    folder
}

/// Removes it, if it was made.
///
/// # Errors
/// When a process that is left still writes into it.
pub(super) fn remove() -> io::Result<()> {
    FOLDER.get().map_or(Ok(()), |folder| remove_if_there(folder))
}

fn remove_if_there(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
