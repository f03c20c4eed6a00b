//! A second child waits for the time and kills the first; the parent just reads.

use std::io::{self, PipeWriter, Read, pipe};
use std::os::fd::BorrowedFd;
use std::process::exit;

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{Signal, kill, killpg};
use nix::sys::wait::waitpid;
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
    let (mut reader, mut writer) = pipe()?;
    let own = Pid::from_raw(0);
    let child = match unsafe { fork() }? {
        ForkResult::Child => {
            let leads = setpgid(own, own);
            if leads.is_ok() {
                work(&mut writer);
            }
            exit(leads.is_err().into())
        }
        ForkResult::Parent { child } => child,
    };
    setpgid(child, child)?;
    drop(writer);
    let watch = match unsafe { fork() }? {
        ForkResult::Child => {
            drop(reader);
            let ended = wait(time_up, PollTimeout::NONE).and_then(|_| killpg(child, Signal::SIGKILL));
            exit(ended.is_err().into())
        }
        ForkResult::Parent { child } => child,
    };
    let mut output = Vec::new();
    reader.read_to_end(&mut output)?;
    let in_time = !wait(time_up, PollTimeout::ZERO)?;
    kill(watch, Signal::SIGKILL)?;
    waitpid(watch, None)?;
    waitpid(child, None)?;
    Ok(Ran { output, in_time })
}

/// Waits so long. Returns whether the time is up.
fn wait(time_up: BorrowedFd<'_>, so_long: PollTimeout) -> nix::Result<bool> {
    let ready = poll(&mut [PollFd::new(time_up, PollFlags::POLLIN)], so_long)?;
    Ok(ready > 0)
}
