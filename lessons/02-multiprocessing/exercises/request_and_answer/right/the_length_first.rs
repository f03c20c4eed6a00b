//! Says how long a message is, so that no end has to come; then waits, then reads no more.

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
            let done = receive(requests).and_then(|request| send(replies, &work(&request)));
            exit(done.is_err().into())
        }
        ForkResult::Parent { child } => child,
    };
    drop((requests, replies));
    let answer = send(&mut to_child, request).and_then(|()| receive(&mut from_child));
    match waitpid(child, None)? {
        WaitStatus::Exited(_, 0) => answer,
        status => Err(io::Error::other(format!("{status:?}"))),
    }
}

fn send(mut to: impl Write, message: &[u8]) -> io::Result<()> {
    to.write_all(&(message.len() as u64).to_le_bytes())?;
    to.write_all(message)
}

fn receive(mut from: impl Read) -> io::Result<Vec<u8>> {
    let mut length = [0; 8];
    from.read_exact(&mut length)?;
    let mut message = vec![0; u64::from_le_bytes(length) as usize];
    from.read_exact(&mut message)?;
    Ok(message)
}
