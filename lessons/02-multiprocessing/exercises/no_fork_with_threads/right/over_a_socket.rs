//! A pair of sockets is both ways at once.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::process::exit;

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, Pid, fork};

/// What a child is to do with a request.
pub type Work = Box<dyn Fn(u64) -> u64 + Send>;

/// A child process that works when it is asked to.
pub struct Worker {
    line: UnixStream,
    child: Pid,
}

impl Worker {
    /// Gets ready to let a child do `work`. There is no other thread yet.
    pub fn start(work: Work) -> io::Result<Worker> {
        let (own, childs) = UnixStream::pair()?;
        match unsafe { fork() }? {
            ForkResult::Child => {
                drop(own);
                exit(serve(&work, childs).is_err().into())
            }
            ForkResult::Parent { child } => Ok(Worker { line: own, child }),
        }
    }

    /// Lets a child do the work for `request`, and returns what it returns.
    pub fn ask(&mut self, request: u64) -> io::Result<u64> {
        self.line.write_all(&request.to_le_bytes())?;
        let mut answer = [0; 8];
        self.line.read_exact(&mut answer)?;
        Ok(u64::from_le_bytes(answer))
    }

    /// Ends what was started.
    pub fn stop(self) -> io::Result<()> {
        drop(self.line);
        waitpid(self.child, None)?;
        Ok(())
    }
}

fn serve(work: &Work, mut line: UnixStream) -> io::Result<()> {
    let mut request = [0; 8];
    while line.read_exact(&mut request).is_ok() {
        line.write_all(&work(u64::from_le_bytes(request)).to_le_bytes())?;
    }
    Ok(())
}
