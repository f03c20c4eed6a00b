//! Keeps what is set outside from changing a verdict.

use std::env;
use std::io;
use std::os::unix::process::CommandExt;
use std::process::Command;

/// Whether expected reports and verdicts are written anew instead of compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Snapshots {
    /// Nothing is ever written.
    Compare,
    /// `cargo test --test exercises -- --accept`, for those who write exercises.
    Accept,
}

/// Says that the environment is the one this module made.
const MADE: &str = "TRIAL_ENVIRONMENT";

/// What insta and loom take their settings from begins like this.
const SETTINGS: [&[u8]; 2] = [b"INSTA_", b"LOOM_"];

/// Starts this very program again with every `INSTA_*` variable removed or set anew and no `LOOM_*`,
/// unless that was done. insta reads its environment once, and changing it from within is `unsafe`.
///
/// insta looks for a configuration file in the workspace's root, and for that root by calling
/// cargo; told that the root is a folder without one, it does neither.
///
/// # Errors
/// When the program can't be started again.
pub fn make(snapshots: Snapshots) -> io::Result<()> {
    if env::var_os(MADE).is_some() {
        return Ok(());
    }
    let mut again = Command::new(env::current_exe()?);
    again.args(env::args_os().skip(1));
    for (name, _) in env::vars_os() {
        if SETTINGS.iter().any(|setting| name.as_encoded_bytes().starts_with(setting)) {
            again.env_remove(name);
        }
    }
    let update = match snapshots {
        Snapshots::Compare => "no",
        Snapshots::Accept => "always",
    };
    again.env("INSTA_UPDATE", update).env("INSTA_FORCE_PASS", "0").env("INSTA_OUTPUT", "none");
    again.env("INSTA_WORKSPACE_ROOT", concat!(env!("CARGO_MANIFEST_DIR"), "/src"));
    Err(again.env(MADE, "1").exec())
}
