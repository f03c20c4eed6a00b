//! A process that runs a function, as Python's `multiprocessing.Process` does with the start method
//! `fork`.

use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use nix::errno::Errno;
use nix::sys::signal::{Signal, kill};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid, fork};
use tracing::info_span;

/// The exit code of a child whose function panicked: that of a Rust program whose `main` does.
pub const PANICKED: u8 = 101;

/// A child process. Whoever starts one joins it: a child that nobody waits for stays in the process
/// table as a zombie until its parent ends.
#[derive(Debug)]
#[must_use = "a child that nobody joins becomes a zombie"]
pub struct Process {
    name: String,
    pid: Pid,
    ended: Option<Ended>,
}

/// How a process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// With this exit code.
    Exited(i32),
    /// By this signal.
    Killed(Signal),
}

impl Process {
    /// Starts a process that does `work`, in a lane of this name, and ends with the exit code that
    /// `work` returns; with [`PANICKED`] if it panics.
    ///
    /// # Errors
    /// `EAGAIN` where there may be no more processes, `ENOMEM` where there is no memory for one.
    pub fn start(name: impl Into<String>, work: impl FnOnce() -> u8) -> nix::Result<Process> {
        let name = name.into();
        // What still waits in the buffer of `stdout` would be printed by both.
        let _ = io::stdout().flush();
        // SAFETY: the child has only the thread that forked, so that a lock which another thread
        // held stays locked in it for ever. On a stage there is one other thread, and all it does
        // is wait for its pipe; glibc's allocator takes care of its own locks.
        #[allow(unsafe_code, reason = "a process is made by fork, which nix marks unsafe")]
        match unsafe { fork() }? {
            ForkResult::Parent { child } => Ok(Process { name, pid: child, ended: None }),
            ForkResult::Child => run(&name, work),
        }
    }

    /// Its number in the process table.
    pub fn pid(&self) -> Pid {
        self.pid
    }

    /// Sends it a signal.
    ///
    /// # Errors
    /// None as long as it has not been joined: a zombie takes signals, too.
    pub fn signal(&self, signal: Signal) -> nix::Result<()> {
        kill(self.pid, signal)
    }

    /// Waits until it has ended, and takes it out of the process table.
    ///
    /// # Errors
    /// `ECHILD` if somebody else has done so.
    pub fn join(mut self) -> nix::Result<Ended> {
        let _wait = info_span!("wait", on = self.name).entered();
        loop {
            if let Some(ended) = self.look(WaitPidFlag::empty())? {
                return Ok(ended);
            }
        }
    }

    /// How it ended, if it has; then it is taken out of the process table. Does not wait.
    ///
    /// # Errors
    /// `ECHILD` if somebody else has done so.
    pub fn try_join(&mut self) -> nix::Result<Option<Ended>> {
        self.look(WaitPidFlag::WNOHANG)
    }

    fn look(&mut self, flags: WaitPidFlag) -> nix::Result<Option<Ended>> {
        if self.ended.is_none() {
            self.ended = match waitpid(self.pid, Some(flags)) {
                Ok(WaitStatus::Exited(_, code)) => Some(Ended::Exited(code)),
                Ok(WaitStatus::Signaled(_, signal, _)) => Some(Ended::Killed(signal)),
                // It runs, was stopped or goes on, or this process took a signal meanwhile.
                Ok(_) | Err(Errno::EINTR) => return Ok(None),
                Err(error) => return Err(error),
            };
            shared::trace::process_ended(self.pid.as_raw().unsigned_abs());
        }
        Ok(self.ended)
    }
}

/// What the child does. It never comes back: behind it is a copy of its parent's code.
fn run(name: &str, work: impl FnOnce() -> u8) -> ! {
    let lane = info_span!("lane", lane = name).entered();
    let code = catch_unwind(AssertUnwindSafe(work)).unwrap_or(PANICKED);
    drop(lane);
    std::process::exit(code.into())
}
