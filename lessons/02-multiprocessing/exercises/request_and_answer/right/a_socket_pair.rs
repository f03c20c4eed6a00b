//! A pair of sockets is one pipe in each direction; each can be shut alone.

use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::process::exit;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, fork};

/// What the child is to do with a request.
pub type Work = Box<dyn Fn(&[u8]) -> Vec<u8>>;

/// Lets a child do `work`, and returns its answer to `request`.
pub fn request_and_answer(request: &[u8], work: &Work) -> io::Result<Vec<u8>> {
    let (mut own, childs) = UnixStream::pair()?;
    let child = match unsafe { fork() }? {
        ForkResult::Child => {
            drop(own);
            exit(reply(&childs, &childs, work).is_err().into())
        }
        ForkResult::Parent { child } => child,
    };
    drop(childs);
    own.write_all(request)?;
    own.shutdown(Shutdown::Write)?;
    let mut answer = Vec::new();
    own.read_to_end(&mut answer)?;
    match waitpid(child, None)? {
        WaitStatus::Exited(_, 0) => Ok(answer),
        status => Err(io::Error::other(format!("{status:?}"))),
    }
}

/// What the child does.
fn reply(mut requests: impl Read, mut replies: impl Write, work: &Work) -> io::Result<()> {
    let mut request = Vec::new();
    requests.read_to_end(&mut request)?;
    replies.write_all(&work(&request))
}
