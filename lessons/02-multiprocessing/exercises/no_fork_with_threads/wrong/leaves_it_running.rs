//! Forgets about the worker, which keeps its pipe open and so the child alive.

use std::io::{self, PipeReader, PipeWriter, Read, Write, pipe};
use std::mem::forget;
use std::process::exit;

use nix::unistd::{ForkResult, fork};

/// What a child is to do with a request.
pub type Work = Box<dyn Fn(u64) -> u64 + Send>;

/// A child process that works when it is asked to.
pub struct Worker {
    requests: PipeWriter,
    answers: PipeReader,
}

impl Worker {
    /// Gets ready to let a child do `work`. There is no other thread yet.
    pub fn start(work: Work) -> io::Result<Worker> {
        let (from_parent, requests) = pipe()?;
        let (answers, to_parent) = pipe()?;
        match unsafe { fork() }? {
            ForkResult::Child => {
                drop((requests, answers));
                exit(serve(&work, from_parent, to_parent).is_err().into())
            }
            ForkResult::Parent { .. } => Ok(Worker { requests, answers }),
        }
    }

    /// Lets a child do the work for `request`, and returns what it returns.
    pub fn ask(&mut self, request: u64) -> io::Result<u64> {
        self.requests.write_all(&request.to_le_bytes())?;
        let mut answer = [0; 8];
        self.answers.read_exact(&mut answer)?;
        Ok(u64::from_le_bytes(answer))
    }

    /// Ends what was started.
    pub fn stop(self) -> io::Result<()> {
        forget(self);
        Ok(())
    }
}

/// What the child does, until no more requests can come.
fn serve(work: &Work, mut requests: PipeReader, mut answers: PipeWriter) -> io::Result<()> {
    let mut request = [0; 8];
    while requests.read_exact(&mut request).is_ok() {
        let answer = work(u64::from_le_bytes(request));
        answers.write_all(&answer.to_le_bytes())?;
    }
    Ok(())
}
