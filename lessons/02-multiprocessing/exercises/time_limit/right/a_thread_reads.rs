//! A thread reads all there is; who waits for the time hears from it when the end has come.

use std::io::{self, PipeWriter, Read, pipe};
use std::os::fd::{AsFd, BorrowedFd};
use std::process::exit;
use std::thread;

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
    let (at_end, tell) = pipe()?;
    let mut output = Vec::new();
    let in_time = thread::scope(|scope| {
        let reading = scope.spawn(|| {
            let read = reader.read_to_end(&mut output);
            drop(tell);
            read
        });
        let mut files = [time_up, at_end.as_fd()].map(|file| PollFd::new(file, PollFlags::POLLIN));
        poll(&mut files, PollTimeout::NONE)?;
        let in_time = files[0].any() != Some(true);
        if !in_time {
            killpg(child, Signal::SIGKILL)?;
        }
        reading.join().expect("it does not panic").map(|_| in_time)
    })?;
    waitpid(child, None)?;
    Ok(Ran { output, in_time })
}
