//! Takes a message without bytes for the end.

use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;

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
        if self.stream.read(&mut length[..1])? == 0 {
            return Ok(None);
        }
        self.stream.read_exact(&mut length[1..])?;
        let length = u32::from_be_bytes(length) as usize;
        if length == 0 {
            return Ok(None);
        }
        if length > LONGEST {
            return Err(ErrorKind::InvalidData.into());
        }
        let mut message = vec![0; length];
        self.stream.read_exact(&mut message)?;
        Ok(Some(message))
    }
}
