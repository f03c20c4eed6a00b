//! Reads the next length along with a message.

use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;

/// The most bytes that a message may have.
pub const LONGEST: usize = 1 << 20;

/// One side of a stream that carries messages.
pub struct Connection {
    stream: UnixStream,
    next: Option<[u8; 4]>,
}

impl Connection {
    /// Carries messages over `stream`.
    pub fn new(stream: UnixStream) -> Connection {
        Connection { stream, next: None }
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
        let length = match self.next.take() {
            Some(length) => length,
            None => match self.receive_length()? {
                Some(length) => length,
                None => return Ok(None),
            },
        };
        let length = u32::from_be_bytes(length) as usize;
        if length > LONGEST {
            return Err(ErrorKind::InvalidData.into());
        }
        let mut message = vec![0; length];
        self.stream.read_exact(&mut message)?;
        self.next = self.receive_length()?;
        Ok(Some(message))
    }

    fn receive_length(&mut self) -> io::Result<Option<[u8; 4]>> {
        let mut length = [0; 4];
        if self.stream.read(&mut length[..1])? == 0 {
            return Ok(None);
        }
        self.stream.read_exact(&mut length[1..])?;
        Ok(Some(length))
    }
}
