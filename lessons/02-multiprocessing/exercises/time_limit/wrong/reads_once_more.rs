//! One more read after the kill, as if a pipe were read at once.

use std::io::{self, PipeReader, PipeWriter, Read, pipe};
use std::os::fd::{AsFd, BorrowedFd};
use std::process::exit;

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{Signal, killpg};
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
    let mut output = Vec::new();
    let in_time = read_until(time_up, &mut reader, &mut output)?;
    if !in_time {
        killpg(child, Signal::SIGKILL)?;
        let mut rest = [0; 4096];
        let length = reader.read(&mut rest)?;
        output.extend(&rest[..length]);
    }
    waitpid(child, None)?;
    Ok(Ran { output, in_time })
}

/// Reads until the time is up. Returns whether the end came before.
fn read_until(
    time_up: BorrowedFd<'_>,
    reader: &mut PipeReader,
    output: &mut Vec<u8>,
) -> io::Result<bool> {
    let mut chunk = [0; 4096];
    loop {
        let mut files = [time_up, reader.as_fd()].map(|file| PollFd::new(file, PollFlags::POLLIN));
        poll(&mut files, PollTimeout::NONE)?;
        if files[0].any() == Some(true) {
            return Ok(false);
        }
        match reader.read(&mut chunk)? {
            0 => return Ok(true),
            length => output.extend(&chunk[..length]),
        }
    }
}
