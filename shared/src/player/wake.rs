//! What wakes somebody who waits for a key: the key, or what was done to the terminal meanwhile.

use std::io::{self, Read};
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, LazyLock};

use rustix::event::{PollFd, PollFlags, poll};
use signal_hook::consts::{SIGCONT, SIGWINCH};
use signal_hook::{flag, low_level::pipe};

use super::modes::Raw;

/// What woke it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Woken {
    /// A key can be read, or the input has ended.
    Key,
    /// The terminal has another size.
    Resized,
    /// The lesson was stopped, and goes on: others may have used the terminal.
    Resumed,
}

/// What the signals leave behind: a flag each, and a byte that ends a wait.
struct Bell {
    rings: UnixStream,
    resized: Arc<AtomicBool>,
    resumed: Arc<AtomicBool>,
}

static BELL: LazyLock<io::Result<Bell>> = LazyLock::new(Bell::hang);

/// Waits for a key or a change. Keys come as they are pressed, Ctrl-C and Ctrl-Z among them.
pub(super) fn wait() -> io::Result<Woken> {
    let bell = BELL.as_ref().map_err(|error| io::Error::from(error.kind()))?;
    let _raw = Raw::enter()?;
    loop {
        if let Some(change) = bell.rung() {
            return Ok(change);
        }
        let stdin = io::stdin();
        let mut sources =
            [PollFd::new(&stdin, PollFlags::IN), PollFd::new(&bell.rings, PollFlags::IN)];
        match poll(&mut sources, None) {
            // Whatever is to be said of the input, to read it says it.
            Ok(_) if !sources[0].revents().is_empty() => return Ok(Woken::Key),
            // A signal: its flag says which.
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

impl Bell {
    fn hang() -> io::Result<Bell> {
        let (rings, rope) = UnixStream::pair()?;
        rings.set_nonblocking(true)?;
        let bell = Bell { rings, resized: Arc::default(), resumed: Arc::default() };
        for (signal, came) in [(SIGWINCH, &bell.resized), (SIGCONT, &bell.resumed)] {
            // In this order: who is woken by the byte finds the flag.
            flag::register(signal, Arc::clone(came))?;
            pipe::register(signal, rope.try_clone()?)?;
        }
        Ok(bell)
    }

    /// What has happened since this was asked last.
    fn rung(&self) -> Option<Woken> {
        while matches!((&self.rings).read(&mut [0; 64]), Ok(1..)) {}
        let resized = self.resized.swap(false, SeqCst);
        // Who draws all anew draws it in the new size.
        match self.resumed.swap(false, SeqCst) {
            true => Some(Woken::Resumed),
            false => resized.then_some(Woken::Resized),
        }
    }
}
