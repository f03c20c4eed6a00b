//! Puts the answer into a variable, which is a copy in the child.

use std::io;
use std::process::exit;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, fork};

/// What the child is to do with a request.
pub type Work = Box<dyn Fn(&[u8]) -> Vec<u8>>;

/// Lets a child do `work`, and returns its answer to `request`.
pub fn request_and_answer(request: &[u8], work: &Work) -> io::Result<Vec<u8>> {
    let mut answer = Vec::new();
    match unsafe { fork() }? {
        ForkResult::Child => {
            answer.extend(work(request));
            exit((answer.len() > usize::MAX / 2).into())
        }
        ForkResult::Parent { child } => match waitpid(child, None)? {
            WaitStatus::Exited(_, 0) => Ok(answer),
            status => Err(io::Error::other(format!("{status:?}"))),
        },
    }
}
