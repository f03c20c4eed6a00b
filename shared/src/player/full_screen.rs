//! A screen of its own, which leaves what stood on the terminal as it was.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};

use console::Term;

/// Whether it is shown.
static SHOWN: AtomicBool = AtomicBool::new(false);

/// As long as it lives, what is written goes to a screen of its own.
#[derive(Debug)]
#[must_use = "when it is dropped, the screen is gone"]
pub(super) struct FullScreen(());

/// Begins a screen of its own, without a cursor.
pub(super) fn enter(term: &Term) -> io::Result<FullScreen> {
    let screen = FullScreen(());
    show(term)?;
    Ok(screen)
}

/// Shows it, as yet empty.
pub(super) fn show(term: &Term) -> io::Result<()> {
    SHOWN.store(true, SeqCst);
    term.write_str("\x1b[?1049h\x1b[?25l")
}

/// Whether it is shown.
pub(super) fn is_shown() -> bool {
    SHOWN.load(SeqCst)
}

/// Ends it; does nothing where there is none.
pub(super) fn leave() {
    if SHOWN.swap(false, SeqCst) {
        let _ = Term::stdout().write_str("\x1b[?25h\x1b[?1049l");
    }
}

impl Drop for FullScreen {
    fn drop(&mut self) {
        leave();
    }
}
