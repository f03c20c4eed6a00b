//! A child that keeps a copy of its parent's end of the stream.

use std::io;
use std::thread::sleep;
use std::time::Duration;

use nix::sys::signal::Signal;
use shared::trace::off_the_record;

use super::server;
use crate::process::Ended;

/// Long enough to end in, had it a reason to.
const WHILE: Duration = Duration::from_millis(300);

/// Whether a server ends by itself that has a copy of our end.
///
/// # Errors
/// When there may be no more processes.
pub fn unclosed() -> io::Result<bool> {
    off_the_record(|| {
        let (child, ours) = server(false)?;
        drop(ours);
        // What will never happen can't be waited for. A look after a while has to do.
        sleep(WHILE);
        child.signal(Signal::SIGKILL)?;
        Ok(child.join()? != Ended::Killed(Signal::SIGKILL))
    })
}
