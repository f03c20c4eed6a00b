//! A folder for what an answer leaves behind, where any user may make one: a trial may have left root.

use std::path::{Path, PathBuf};
use std::{env, fs};

use trial::processes::pid;

const NAME: &str = "trial-file_lock-";

/// Makes an empty folder for this process, and removes those of processes that were stopped before
/// they could do so.
pub fn make() -> PathBuf {
    let parent = env::temp_dir();
    let own = parent.join(format!("{NAME}{}", pid()));
    for entry in fs::read_dir(&parent).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let owner = name.to_str().and_then(|name| name.strip_prefix(NAME));
        let is_gone = |owner| !Path::new("/proc").join(owner).exists();
        if entry.path() == own || owner.is_some_and(is_gone) {
            // An error says that somebody else has removed it.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
    fs::create_dir_all(&own).expect("there is room for temporary files");
    own
}
