//! The child would wait for ever; `stop` kills it.

use std::io::{self, PipeReader, PipeWriter, Read, Write, pipe};
use std::process::exit;

use nix::sys::signal::{Signal, kill};
use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, Pid, fork};

/// What a child is to do with a request.
pub type Work = Box<dyn Fn(u64) -> u64 + Send>;

/// A child process that works when it is asked to.
pub struct Worker {
    requests: PipeWriter,
    answers: PipeReader,
    child: Pid,
}

impl Worker {
    /// Gets ready to let a child do `work`. There is no other thread yet.
    pub fn start(work: Work) -> io::Result<Worker> {
        let (from_parent, requests) = pipe()?;
        let (answers, to_parent) = pipe()?;
        match unsafe { fork() }? {
            ForkResult::Child => {
                serve(&work, from_parent, to_parent);
                exit(0)
            }
            ForkResult::Parent { child } => Ok(Worker { requests, answers, child }),
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
        kill(self.child, Signal::SIGKILL)?;
        waitpid(self.child, None)?;
        Ok(())
    }
}

fn serve(work: &Work, mut requests: PipeReader, mut answers: PipeWriter) {
    let mut request = [0; 8];
    loop {
        requests.read_exact(&mut request).unwrap();
        answers.write_all(&work(u64::from_le_bytes(request)).to_le_bytes()).unwrap();
    }
}
