//! Who does a worker's work: a process, or a thread.

use std::io;
use std::os::fd::RawFd;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use nix::sys::signal::Signal;
use nix::unistd::{Pid, close};
use tracing::info_span;

use crate::process::{Ended, PANICKED, Process};

/// Who runs a worker. All else is the same, so that the two can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunBy {
    /// A process of its own, with memory of its own.
    Processes,
    /// A thread of this process. It can't be killed: whoever ends it waits for its task.
    Threads,
}

#[derive(Debug)]
pub(super) enum Hands {
    Process(Process),
    Thread(JoinHandle<()>),
}

impl Hands {
    /// Starts `work`. `ends` are the parent's ends of all workers' streams.
    pub(super) fn start(
        run_by: RunBy,
        name: String,
        ends: &[RawFd],
        work: impl FnOnce() + Send + 'static,
    ) -> io::Result<Hands> {
        if run_by == RunBy::Processes {
            let process = Process::start(name, || {
                // A fork copies descriptors, too, and a stream ends only when all copies of its
                // other end are closed: with these open, neither this worker nor those before it
                // would see that the parent has gone.
                for end in ends {
                    let _ = close(*end);
                }
                work();
                0
            });
            return Ok(Hands::Process(process?));
        }
        let lane = name.clone();
        let work = move || {
            let _lane = info_span!("lane", lane).entered();
            work();
        };
        thread::Builder::new().name(name).spawn(work).map(Hands::Thread)
    }

    pub(super) fn pid(&self) -> Pid {
        match self {
            Hands::Process(process) => process.pid(),
            Hands::Thread(_) => Pid::this(),
        }
    }

    /// Gives it time to end by itself, and then kills it; whether that was needed. The parent's end
    /// of its stream is closed already, which ends a thread after its task.
    pub(super) fn end(self, grace: Duration) -> (nix::Result<Ended>, bool) {
        let mut process = match self {
            Hands::Process(process) => process,
            Hands::Thread(thread) => {
                let ended =
                    thread.join().map_or(Ended::Exited(PANICKED.into()), |()| Ended::Exited(0));
                return (Ok(ended), false);
            }
        };
        let deadline = Instant::now() + grace;
        while process.try_join() == Ok(None) {
            if Instant::now() >= deadline {
                let _ = process.signal(Signal::SIGKILL);
                let ended = process.join();
                return (ended, ended == Ok(Ended::Killed(Signal::SIGKILL)));
            }
            thread::sleep(Duration::from_micros(500).min(grace));
        }
        (process.join(), false)
    }
}
