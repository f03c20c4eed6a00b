//! A folder in cargo's own for what tests leave behind.

use std::fs;
use std::path::{Path, PathBuf};

use trial::processes::pid;

const NAME: &str = "file_lock-";

/// Makes an empty folder for this process, and removes those of processes that were stopped before
/// they could do so.
pub fn make() -> PathBuf {
    let parent = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let own = parent.join(format!("{NAME}{}", pid()));
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let owner = name.to_str().and_then(|name| name.strip_prefix(NAME));
        let is_gone = |owner| !Path::new("/proc").join(owner).exists();
        if entry.path() == own || owner.is_some_and(is_gone) {
            // An error says that somebody else has removed it.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
    fs::create_dir_all(&own).expect("cargo's folder for tests can be written to");
    own
}
