//! Kills the child and takes what has come: the child's own child is left behind.

use std::io::{self, PipeReader, PipeWriter, Read, pipe};
use std::os::fd::{AsFd, BorrowedFd};
use std::process::exit;

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{Signal, kill};
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
        kill(child, Signal::SIGKILL)?;
        waitpid(child, None)?;
        let mut files = [PollFd::new(reader.as_fd(), PollFlags::POLLIN)];
        while poll(&mut files, PollTimeout::ZERO)? > 0 && more(&mut &reader, &mut output)? {}
        return Ok(Ran { output, in_time });
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

/// Reads once. Returns whether there may be more.
fn more(mut reader: impl Read, output: &mut Vec<u8>) -> io::Result<bool> {
    let mut chunk = [0; 4096];
    let length = reader.read(&mut chunk)?;
    output.extend(&chunk[..length]);
    Ok(length > 0)
}
