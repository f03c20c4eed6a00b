//! Every way out of a lesson, and its exit code. The stage needs no care here: it ends by itself
//! when its lifeline does.

use std::io;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, LazyLock};
use std::thread;

use console::Term;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::flag;
use signal_hook::iterator::Signals;

use super::modes::{found, restore_terminal};

/// Why a lesson ends before its end.
#[derive(Debug)]
pub(super) enum Way {
    /// Something failed; the sentence says what, and what to do.
    Failed(String),
    /// Something failed, and it has been said.
    Told,
    /// The command line asks for what is not there.
    Usage(String),
    /// Ctrl-C was read as a key.
    Interrupted,
    /// Nobody reads what is written any more, as in `| head -1`.
    Unread,
    /// `q`, or the end of input: what was to be done is done.
    Quit,
}

impl From<io::Error> for Way {
    fn from(error: io::Error) -> Way {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Way::Unread,
            _ => Way::Failed(format!("This could not be done: {error}.")),
        }
    }
}

impl Way {
    /// Says why, restores the terminal, and returns the exit code.
    pub(super) fn leave(self) -> ExitCode {
        restore_terminal();
        let (code, words) = match self {
            Way::Quit => (0, None),
            Way::Told => (1, None),
            Way::Failed(words) => (1, Some(words)),
            Way::Usage(words) => (2, Some(words)),
            Way::Interrupted => (signal_seen().unwrap_or(130), None),
            Way::Unread => (141, None),
        };
        if let Some(words) = words {
            // Standard error may be closed too, and then there is nobody to tell.
            let _ = Term::stderr().write_line(&words);
        }
        ExitCode::from(code)
    }
}

/// The signal that came, or 0. It may interrupt main while that reads a key, which then looks as if
/// Ctrl-C had been pressed.
static SIGNAL: LazyLock<Arc<AtomicUsize>> = LazyLock::new(Arc::default);

fn signal_seen() -> Option<u8> {
    match SIGNAL.load(SeqCst) {
        0 => None,
        signal => u8::try_from(128 + signal).ok(),
    }
}

/// Ends the lesson on SIGINT, SIGTERM and SIGHUP with 128 + the signal's number, as shells do.
pub(super) fn watch_for_signals() {
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        let _ = flag::register_usize(signal, Arc::clone(&SIGNAL), signal.unsigned_abs() as usize);
    }
    let Ok(mut signals) = Signals::new([SIGINT, SIGTERM, SIGHUP]) else { return };
    thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            restore_terminal();
            if found() {
                let _ = Term::stdout().write_line("");
            }
            std::process::exit(128 + signal);
        }
    });
}
