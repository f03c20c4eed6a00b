//! Exercise 2.4 · Messages over a stream
//!
//! A socket carries a stream of bytes: where one `write` ended and the next
//! began, the other side does not learn. Make messages of it: before each go
//! four bytes with its length, the highest first (big endian). A message is
//! any bytes, none at all among them, and has at most `LONGEST`.
//!
//! `send` returns when all of the message is on its way. For a longer one it
//! returns an error, and nothing has been written. One `write` may take but a
//! part of what it is given, as when a signal comes meanwhile.
//!
//! `receive` returns the next message when its last byte has come, and not
//! later: the other side may wait for an answer. One `read` returns what is
//! there: half a length, or several messages. If the stream ends where a
//! message would begin, return `None`; if it ends anywhere else, or a length
//! is more than `LONGEST`, an error. Take no memory for a length before you
//! know that it may be: anybody can claim 4 GiB. Whoever waits, sleeps.
//!
//! What a `Connection` keeps is up to you.
//!
//! In Python: `send_bytes` and `recv_bytes` of `multiprocessing`'s
//! `Connection`, which puts just these four bytes before a message.

#[allow(unused_imports, reason = "yours to use")]
use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;

/// The most bytes that a message may have.
pub const LONGEST: usize = 1 << 20;

/// One side of a stream that carries messages.
pub struct Connection {
    #[allow(dead_code, reason = "yours to use")]
    stream: UnixStream,
}

impl Connection {
    /// Carries messages over `stream`.
    pub fn new(stream: UnixStream) -> Connection {
        Connection { stream }
    }

    /// Sends a message.
    pub fn send(&mut self, message: &[u8]) -> io::Result<()> {
        let _ = message;
        todo!("four bytes with the length, then the message")
    }

    /// Waits for the next message. `None` says that there will be no more.
    pub fn receive(&mut self) -> io::Result<Option<Vec<u8>>> {
        todo!("four bytes with the length, then as many more")
    }
}
