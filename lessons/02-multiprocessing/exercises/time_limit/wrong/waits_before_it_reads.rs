//! Waits for the child before it reads, in a thread and so beside the time.

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
    let (ended, end) = pipe()?;
    let mut output = Vec::new();
    let mut in_time = true;
    thread::scope(|scope| {
        let waiting = scope.spawn(|| {
            let status = waitpid(child, None);
            drop(end);
            status
        });
        let mut files = [time_up, ended.as_fd()].map(|file| PollFd::new(file, PollFlags::POLLIN));
        poll(&mut files, PollTimeout::NONE)?;
        if files[0].any() == Some(true) {
            in_time = false;
            killpg(child, Signal::SIGKILL)?;
        }
        waiting.join().expect("it does not panic")
    })?;
    reader.read_to_end(&mut output)?;
    Ok(Ran { output, in_time })
}
