//! Exercise 2.11 · A time limit
//!
//! Let a child process do `work`, which writes into the pipe that it is given.
//! The work is done when that pipe comes to its end: when the child, and any
//! process that it has started, has ended. Return all that was written, and
//! whether the work was done before the time was up.
//!
//! When the time is up there is something to read at `time_up`, and not
//! before; it may be up when you are called. Such a descriptor is a `timerfd`,
//! say, and `poll` waits for several at once.
//!
//! What is not done then ends at once, though it may ignore SIGTERM and may
//! have children of its own: nothing of it is left when you return. All that
//! it had written by then counts, also what still stood in the pipe. A pipe
//! has room for 64 KiB, and the work may write far more.
//!
//! When you return, the child was waited for, and no descriptor is open that
//! was not open before. Whoever waits has to sleep meanwhile. `fork` is the
//! only call that may stand in `unsafe { }`; std and nix are all you need.
//!
//! Nine works are tried. `short` and `long` come to their end. `endless` says
//! little and `flood` much, `deaf` ignores SIGTERM, `parent` has a child that
//! stays, `gone` leaves one and ends, `late` speaks just when the time is up,
//! and for one there is no time at all.
//!
//! In Python: `subprocess.run(.., timeout=..)`, which kills the child, but not
//! the child's children, and then may wait for those for ever.

#[allow(unused_imports, reason = "yours to use")]
use std::io::{self, PipeReader, PipeWriter, Read, pipe};
#[allow(unused_imports, reason = "yours to use")]
use std::os::fd::{AsFd, BorrowedFd};

#[allow(unused_imports, reason = "yours to use")]
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
#[allow(unused_imports, reason = "yours to use")]
use nix::sys::signal::{Signal, killpg};
#[allow(unused_imports, reason = "yours to use")]
use nix::sys::wait::waitpid;
#[allow(unused_imports, reason = "yours to use")]
use nix::unistd::{ForkResult, Pid, fork, setpgid};

/// What the child is to do. What it has to say it writes into the pipe.
pub type Work = Box<dyn Fn(&mut PipeWriter)>;

/// What came of the work.
pub struct Ran {
    /// All that was written.
    pub output: Vec<u8>,
    /// Whether the pipe came to its end before the time was up.
    pub in_time: bool,
}

/// Lets a child do `work`, and ends it when there is something to read at `time_up`.
pub fn time_limit(work: &Work, time_up: BorrowedFd<'_>) -> io::Result<Ran> {
    let _ = (work, time_up);
    todo!("a pipe, a child that leads a group of its own, and a wait for two descriptors")
}
