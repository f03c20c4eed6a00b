//! Shows a page in the browser of whoever sits there.

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

/// Opens a page in the program that `BROWSER` names, or in the system's own.
///
/// # Errors
/// When there is nothing to open it with; the error names the page.
pub fn open(page: &Path) -> Result<()> {
    let named = env::var("BROWSER").ok();
    for program in named.as_deref().into_iter().chain(["xdg-open", "open"]) {
        let quiet =
            Command::new(program).arg(page).stdout(Stdio::null()).stderr(Stdio::null()).status();
        if quiet.is_ok_and(|status| status.success()) {
            return Ok(());
        }
    }
    bail!("no browser was found, so open {} in one yourself", page.display())
}
