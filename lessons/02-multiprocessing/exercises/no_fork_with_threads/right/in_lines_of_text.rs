//! Asks and answers in lines; an empty one is the end.

use std::io::{self, BufRead, BufReader, PipeReader, PipeWriter, Write, pipe};
use std::process::exit;

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, Pid, fork};

/// What a child is to do with a request.
pub type Work = Box<dyn Fn(u64) -> u64 + Send>;

/// A child process that works when it is asked to.
pub struct Worker {
    requests: PipeWriter,
    answers: BufReader<PipeReader>,
    child: Pid,
}

impl Worker {
    /// Gets ready to let a child do `work`. There is no other thread yet.
    pub fn start(work: Work) -> io::Result<Worker> {
        let (from_parent, requests) = pipe()?;
        let (answers, to_parent) = pipe()?;
        match unsafe { fork() }? {
            ForkResult::Child => {
                exit(serve(&work, from_parent, to_parent).is_err().into())
            }
            ForkResult::Parent { child } => {
                Ok(Worker { requests, answers: BufReader::new(answers), child })
            },
        }
    }

    /// Lets a child do the work for `request`, and returns what it returns.
    pub fn ask(&mut self, request: u64) -> io::Result<u64> {
        writeln!(self.requests, "{request}")?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer)?;
        answer.trim().parse().map_err(io::Error::other)
    }

    /// Ends what was started.
    pub fn stop(self) -> io::Result<()> {
        let mut requests = self.requests;
        writeln!(requests)?;
        waitpid(self.child, None)?;
        Ok(())
    }
}

fn serve(work: &Work, requests: PipeReader, mut answers: PipeWriter) -> io::Result<()> {
    for request in BufReader::new(requests).lines() {
        let Ok(request) = request?.parse() else { break };
        writeln!(answers, "{}", work(request))?;
    }
    Ok(())
}
