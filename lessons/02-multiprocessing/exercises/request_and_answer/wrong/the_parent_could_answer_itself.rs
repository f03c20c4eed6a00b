//! The parent keeps its copy of the end through which the child answers.

use std::io::{self, Read, Write, pipe};
use std::process::exit;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, fork};

/// What the child is to do with a request.
pub type Work = Box<dyn Fn(&[u8]) -> Vec<u8>>;

/// Lets a child do `work`, and returns its answer to `request`.
pub fn request_and_answer(request: &[u8], work: &Work) -> io::Result<Vec<u8>> {
    let (requests, mut to_child) = pipe()?;
    let (mut from_child, replies) = pipe()?;
    let child = match unsafe { fork() }? {
        ForkResult::Child => {
            drop((to_child, from_child));
            exit(reply(requests, replies, work).is_err().into())
        }
        ForkResult::Parent { child } => child,
    };
    drop(requests);
    to_child.write_all(request)?;
    drop(to_child);
    let mut answer = Vec::new();
    from_child.read_to_end(&mut answer)?;
    match waitpid(child, None)? {
        WaitStatus::Exited(_, 0) => Ok(answer),
        status => Err(io::Error::other(format!("the child did not answer: {status:?}"))),
    }
}

/// What the child does.
fn reply(mut requests: impl Read, mut replies: impl Write, work: &Work) -> io::Result<()> {
    let mut request = Vec::new();
    requests.read_to_end(&mut request)?;
    replies.write_all(&work(&request))
}
