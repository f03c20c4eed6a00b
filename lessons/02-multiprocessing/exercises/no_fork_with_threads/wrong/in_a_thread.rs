//! Has a thread of its own for the work, and no process.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

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
        let serve = move || from_caller.iter().for_each(|r| to_caller.send(work(r)).unwrap());
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
