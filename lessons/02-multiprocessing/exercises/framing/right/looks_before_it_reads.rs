//! Lets the kernel wait for all of it: MSG_WAITALL; and looks first: MSG_PEEK.

use std::io::{self, ErrorKind, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;

use nix::sys::socket::{MsgFlags, recv};

/// The most bytes that a message may have.
pub const LONGEST: usize = 1 << 20;

/// One side of a stream that carries messages.
pub struct Connection {
    stream: UnixStream,
}

impl Connection {
    /// Carries messages over `stream`.
    pub fn new(stream: UnixStream) -> Connection {
        Connection { stream }
    }

    /// Sends a message.
    pub fn send(&mut self, message: &[u8]) -> io::Result<()> {
        if message.len() > LONGEST {
            return Err(ErrorKind::InvalidInput.into());
        }
        let length = message.len() as u32;
        self.stream.write_all(&length.to_be_bytes())?;
        self.stream.write_all(message)
    }

    /// Waits for the next message. `None` says that there will be no more.
    pub fn receive(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut length = [0; 4];
        if self.wait_for(&mut length, MsgFlags::MSG_PEEK)? == 0 {
            return Ok(None);
        }
        self.fill(&mut length)?;
        let length = u32::from_be_bytes(length) as usize;
        if length > LONGEST {
            return Err(ErrorKind::InvalidData.into());
        }
        let mut message = vec![0; length];
        self.fill(&mut message)?;
        Ok(Some(message))
    }

    fn fill(&self, buffer: &mut [u8]) -> io::Result<()> {
        // Even who wants nothing would wait until there is something.
        if buffer.is_empty() {
            return Ok(());
        }
        let came = self.wait_for(buffer, MsgFlags::MSG_WAITALL)?;
        if came == buffer.len() { Ok(()) } else { Err(ErrorKind::UnexpectedEof.into()) }
    }

    fn wait_for(&self, buffer: &mut [u8], how: MsgFlags) -> nix::Result<usize> {
        recv(self.stream.as_raw_fd(), buffer, how)
    }
}
