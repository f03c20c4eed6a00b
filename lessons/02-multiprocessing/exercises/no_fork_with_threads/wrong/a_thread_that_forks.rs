//! Has a thread that was started early, which forks for each request.

use std::io::{self, Read, Write, pipe};
use std::process::exit;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, fork};

/// What a child is to do with a request.
pub type Work = Box<dyn Fn(u64) -> u64 + Send>;

/// A child process that works when it is asked to.
pub struct Worker {
    requests: Sender<u64>,
    answers: Receiver<u64>,
    thread: JoinHandle<()>,
}

impl Worker {
    /// Gets ready to let a child do `work`. There is no other thread yet.
    pub fn start(work: Work) -> io::Result<Worker> {
        let (requests, from_caller) = channel();
        let (to_caller, answers) = channel();
        let serve = move || {
            for request in from_caller {
                to_caller.send(in_a_child(&work, request).unwrap()).unwrap();
            }
        };
        Ok(Worker { requests, answers, thread: thread::spawn(serve) })
    }

    /// Lets a child do the work for `request`, and returns what it returns.
    pub fn ask(&mut self, request: u64) -> io::Result<u64> {
        self.requests.send(request).unwrap();
        Ok(self.answers.recv().unwrap())
    }

    /// Ends what was started.
    pub fn stop(self) -> io::Result<()> {
        drop(self.requests);
        self.thread.join().unwrap();
        Ok(())
    }
}

fn in_a_child(work: &Work, request: u64) -> io::Result<u64> {
    let (mut told, mut tell) = pipe()?;
    let child = match unsafe { fork() }? {
        ForkResult::Child => {
            let answer = work(request);
            exit(tell.write_all(&answer.to_le_bytes()).is_err().into())
        }
        ForkResult::Parent { child } => child,
    };
    drop(tell);
    let mut answer = [0; 8];
    told.read_exact(&mut answer)?;
    waitpid(child, None)?;
    Ok(u64::from_le_bytes(answer))
}
