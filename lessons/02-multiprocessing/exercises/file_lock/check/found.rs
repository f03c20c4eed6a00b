//! What becomes of the file while somebody is at work. It judges nobody: it says why two could be.

use std::fs::File;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// The file at the path while somebody is at work: its number, and the lock that is held on it.
#[derive(PartialEq, Serialize, Deserialize)]
pub struct Found(u64, Lock);

#[derive(PartialEq, Serialize, Deserialize)]
enum Lock {
    None,
    Shared,
    Exclusive,
}

const NO_FILE: &str = "Two processes were at work at the same time, and there was no file at the path. \
    A lock in memory, such as a `Mutex`, is another one in each process.";
const ANOTHER_FILE: &str = "Two processes were at work at the same time, each with a lock on another \
    file: a file that is removed lives on for those who have opened it, and who comes next makes a \
    new one of that name. Leave the file there.";
const NO_LOCK: &str = "Two processes were at work at the same time, and no lock was held on the file. A \
    lock is gone when its `File` is dropped: at the end of the line if nothing has it, or at once if \
    that is `_`. It has to be there before the work begins, until it is done.";
const SHARED: &str = "Two processes were at work at the same time, with a shared lock, which any number \
    can hold. To be alone takes an exclusive one: `File::lock`.";
const ONE_HOLDER: &str = "Two processes were at work at the same time, by the same lock: it belongs to the \
    opened file, and a fork copies the descriptor but opens nothing. Open the file in each call.";

impl Found {
    /// Nothing where there is no file.
    pub fn at(path: &Path) -> Option<Found> {
        let file = File::open(path).ok()?;
        let lock = match () {
            () if file.try_lock().is_ok() => Lock::None,
            () if file.try_lock_shared().is_ok() => Lock::Shared,
            () => Lock::Exclusive,
        };
        Some(Found(file.metadata().ok()?.ino(), lock))
    }
}

/// What it usually means that two were at work, where these were found.
pub fn meaning(found: &[Option<Found>]) -> &'static str {
    let of = |lock| found.iter().flatten().any(|Found(_, held)| *held == lock);
    let number = |found: &Option<Found>| found.as_ref().map(|Found(number, _)| *number);
    match () {
        () if found.iter().all(Option::is_none) => NO_FILE,
        () if found.windows(2).any(|pair| number(&pair[0]) != number(&pair[1])) => ANOTHER_FILE,
        () if of(Lock::None) => NO_LOCK,
        () if of(Lock::Shared) => SHARED,
        () => ONE_HOLDER,
    }
}
