//! Exercise 2.2 · Request and answer
//!
//! Let a child process do `work`: send it the whole `request` through a pipe,
//! let it call `work` once with what it has read, and send what `work` returns
//! back through another pipe. Return that answer.
//!
//! Both are any bytes: none at all, or far more than a pipe has room for,
//! which is 64 KiB on Linux. One `read` returns what is there, which may be
//! less than was sent. A reader comes to the end of a pipe when no process has
//! its writing end open any more, and a fork copies every end.
//!
//! A child that ends in another way than with exit code 0 has not answered:
//! return an error then, such as `io::Error::other("..")`, whatever has come.
//! When you return, the child has ended and was waited for, and no descriptor
//! is open that was not open before.
//!
//! `fork` is the only call that may stand in `unsafe { }`.
//!
//! In Python: `multiprocessing.Pipe()`, whose two ends are a `Connection` each.

#[allow(unused_imports, reason = "yours to use")]
use std::io::{self, Read, Write, pipe};

#[allow(unused_imports, reason = "yours to use")]
use nix::sys::wait::{WaitStatus, waitpid};
#[allow(unused_imports, reason = "yours to use")]
use nix::unistd::{ForkResult, fork};

/// What the child is to do with a request.
pub type Work = Box<dyn Fn(&[u8]) -> Vec<u8>>;

/// Lets a child do `work`, and returns its answer to `request`.
pub fn request_and_answer(request: &[u8], work: &Work) -> io::Result<Vec<u8>> {
    let _ = (request, work);
    todo!("two pipes, a fork, and in each process the two ends that it needs")
}
