//! Takes memory only for what has come, and looks whether that is enough.

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
        let length = match self.at_most(4)?[..] {
            [] => return Ok(None),
            [a, b, c, d] => u32::from_be_bytes([a, b, c, d]) as usize,
            _ => return Err(ErrorKind::UnexpectedEof.into()),
        };
        if length > LONGEST {
            return Err(ErrorKind::InvalidData.into());
        }
        let message = self.at_most(length)?;
        if message.len() == length {
            Ok(Some(message))
        } else {
            Err(ErrorKind::UnexpectedEof.into())
        }
    }

    /// So many bytes, or fewer if the stream ends before.
    fn at_most(&self, length: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        (&self.stream).take(length as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}
