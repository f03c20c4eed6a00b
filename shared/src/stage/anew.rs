//! A program that is started anew on the stage of the one who starts it.

use std::env;
use std::io;
use std::process::Command;

use super::inside::record;
use crate::trace;

/// Set in a program that was handed on: the number of the process that did it.
const HANDED_ON: &str = "LESSON_HANDED_ON_BY";

/// Gives the program that `command` starts a place on the same stage: what it says with
/// `info_span!` goes to the same trace, once it has called [`follow`].
///
/// The trace travels as its standard error, so set none on `command`; standard input and output
/// are free. Where this process is on no stage, a scene's function called by a test, say, nothing
/// is changed.
///
/// # Errors
/// When there may be no more descriptors.
pub fn hand_on(command: &mut Command) -> io::Result<()> {
    if let Some(trace) = trace::duplicate()? {
        command.stderr(trace).env(HANDED_ON, std::process::id().to_string());
    }
    Ok(())
}

/// Takes the place that [`hand_on`] gave. A program that may be started like this calls it before it
/// opens or prints anything:
///
/// ```no_run
/// # fn main() -> std::io::Result<()> {
/// if std::env::args().nth(1).as_deref() == Some("worker") {
///     shared::stage::follow()?;
///     let _lane = tracing::info_span!("worker").entered();
///     // What the worker does.
/// }
/// # Ok(())
/// # }
/// ```
///
/// Then its standard error is its standard output, as for all on a stage. Does nothing in a program
/// that was not handed on by its own parent.
///
/// # Errors
/// When there may be no more descriptors.
pub fn follow() -> io::Result<()> {
    let parent = rustix::process::getppid().map(|pid| pid.to_string());
    if parent.is_some() && env::var(HANDED_ON).ok() == parent { record() } else { Ok(()) }
}
