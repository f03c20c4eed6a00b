//! The terminal's modes: how it was found, how keys are read, and how it is given back.

use std::io;
use std::sync::OnceLock;

use console::Term;
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::SIGTSTP;
use signal_hook::low_level::raise;

/// The terminal's modes as they were found.
static FOUND: OnceLock<Termios> = OnceLock::new();

/// From now on a key is neither shown nor kept until Enter, so that one pressed while a scene runs
/// does not spoil the picture. Ctrl-C still sends its signal.
pub(super) fn quiet_keys() -> io::Result<()> {
    let found = tcgetattr(io::stdin())?;
    let mut quiet = found.clone();
    quiet.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON);
    let _ = FOUND.set(found);
    Ok(tcsetattr(io::stdin(), OptionalActions::Drain, &quiet)?)
}

/// Puts the terminal back as it was found; does nothing if nothing was changed.
pub(super) fn restore_terminal() {
    #[cfg(feature = "schedules")]
    super::full_screen::leave();
    if let Some(found) = FOUND.get() {
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, found);
        let _ = Term::stdout().show_cursor();
    }
}

/// As long as it lives, Ctrl-C and Ctrl-Z are keys like others.
#[must_use = "when it is dropped, they are signals again"]
pub(super) struct Raw(Termios);

impl Raw {
    pub(super) fn enter() -> io::Result<Raw> {
        let found = tcgetattr(io::stdin())?;
        let mut raw = found.clone();
        raw.make_raw();
        // A line that is written still ends at the left.
        raw.output_modes = found.output_modes;
        tcsetattr(io::stdin(), OptionalActions::Now, &raw)?;
        Ok(Raw(found))
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &self.0);
    }
}

/// Gives the terminal back and stops, as Ctrl-Z asks; returns when the shell lets the lesson go on.
pub(super) fn stop() -> io::Result<()> {
    #[cfg(feature = "schedules")]
    let shown = super::full_screen::is_shown();
    restore_terminal();
    // To this very thread: it goes on no further before it is stopped.
    raise(SIGTSTP)?;
    #[cfg(feature = "schedules")]
    if shown {
        super::full_screen::show(&Term::stdout())?;
    }
    quiet_keys()
}

/// Takes the terminal again after somebody else stopped the lesson, and may have used it.
pub(super) fn go_on() -> io::Result<()> {
    #[cfg(feature = "schedules")]
    if super::full_screen::is_shown() {
        super::full_screen::show(&Term::stdout())?;
    }
    quiet_keys()
}

/// Whether the modes were changed.
pub(super) fn found() -> bool {
    FOUND.get().is_some()
}
