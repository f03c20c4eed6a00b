//! Exercise 2.9 · No fork with threads
//!
//! A program is to let a child process work for it. It calls `start` while it
//! has one thread, and hands over the work. Then it starts other threads, and
//! calls `ask`, several times or never: let a child do the work, once for each
//! request, and return what it returns. At last it calls `stop`: when that
//! returns, every child has ended and was waited for, and no descriptor is open
//! that was not open before `start`. There is one worker at a time.
//!
//! The work takes a lock in memory, as most libraries do somewhere; and while
//! `ask` runs, another thread of the program's holds that lock. A fork copies
//! the lock as it stands, but no thread that could give it back.
//!
//! `fork` is the only call that may stand in `unsafe { }`.
//!
//! Python made `forkserver` its default start method for this: a process that
//! is forked before there are any threads forks all others.

#[allow(unused_imports, reason = "yours to use")]
use std::io::{self, PipeReader, PipeWriter, Read, Write, pipe};
#[allow(unused_imports, reason = "yours to use")]
use std::process::exit;

#[allow(unused_imports, reason = "yours to use")]
use nix::sys::wait::waitpid;
#[allow(unused_imports, reason = "yours to use")]
use nix::unistd::{ForkResult, Pid, fork};

/// What a child is to do with a request.
pub type Work = Box<dyn Fn(u64) -> u64 + Send>;

/// A child process that works when it is asked to.
pub struct Worker {
    // What does `ask` need, and what `stop`?
}

impl Worker {
    /// Gets ready to let a child do `work`. There is no other thread yet.
    pub fn start(work: Work) -> io::Result<Worker> {
        let _ = work;
        todo!("what can only be done while there is one thread?")
    }

    /// Lets a child do the work for `request`, and returns what it returns.
    pub fn ask(&mut self, request: u64) -> io::Result<u64> {
        let _ = request;
        todo!("send the request, and read the answer")
    }

    /// Ends what was started.
    pub fn stop(self) -> io::Result<()> {
        todo!("let the child end, and wait for it")
    }
}
