//! Every way out of a lesson, and its exit code. The stage needs no care here: it ends by itself
//! when its lifeline does.

use std::io;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, LazyLock};
use std::thread;

use console::Term;
use rustix::io::Errno;
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
            _ => Way::Failed(format!("This could not be done: {}", what_to_do(&error))),
        }
    }
}

/// What an error means, and what to do where that is known.
fn what_to_do(error: &io::Error) -> String {
    match error.raw_os_error().map(Errno::from_raw_os_error) {
        Some(Errno::AGAIN) => "the system starts no more processes or threads for this user. \
            `ulimit -u` says how many it allows; end some, or raise it."
            .to_owned(),
        Some(Errno::MFILE) => "this program may open no more files. `ulimit -n` says how many it \
            may; a lesson needs some twenty."
            .to_owned(),
        _ => format!("{error}."),
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
///
/// # Errors
/// When the system starts no thread for that.
pub(super) fn watch_for_signals() -> io::Result<()> {
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        let _ = flag::register_usize(signal, Arc::clone(&SIGNAL), signal.unsigned_abs() as usize);
    }
    let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP])?;
    let watch = move || {
        if let Some(signal) = signals.forever().next() {
            restore_terminal();
            if found() {
                let _ = Term::stdout().write_line("");
            }
            std::process::exit(128 + signal);
        }
    };
    thread::Builder::new().spawn(watch)?;
    Ok(())
}
