//! Does the work itself when it is asked.

use std::io;

/// What a child is to do with a request.
pub type Work = Box<dyn Fn(u64) -> u64 + Send>;

/// A child process that works when it is asked to.
pub struct Worker {
    work: Work,
}

impl Worker {
    /// Gets ready to let a child do `work`. There is no other thread yet.
    pub fn start(work: Work) -> io::Result<Worker> {
        Ok(Worker { work })
    }

    /// Lets a child do the work for `request`, and returns what it returns.
    pub fn ask(&mut self, request: u64) -> io::Result<u64> {
        Ok((self.work)(request))
    }

    /// Ends what was started.
    pub fn stop(self) -> io::Result<()> {
        Ok(())
    }
}
