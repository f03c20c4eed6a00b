//! Reads all there will ever be before it returns the first message.

use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;

/// The most bytes that a message may have.
pub const LONGEST: usize = 1 << 20;

/// One side of a stream that carries messages.
pub struct Connection {
    stream: UnixStream,
    unread: Option<io::Cursor<Vec<u8>>>,
}

impl Connection {
    /// Carries messages over `stream`.
    pub fn new(stream: UnixStream) -> Connection {
        Connection { stream, unread: None }
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
        if self.unread.is_none() {
            let mut bytes = Vec::new();
            self.stream.read_to_end(&mut bytes)?;
            self.unread = Some(io::Cursor::new(bytes));
        }
        let Some(unread) = &mut self.unread else { return Ok(None) };
        let mut length = [0; 4];
        if unread.read(&mut length[..1])? == 0 {
            return Ok(None);
        }
        unread.read_exact(&mut length[1..])?;
        let length = u32::from_be_bytes(length) as usize;
        if length > LONGEST {
            return Err(ErrorKind::InvalidData.into());
        }
        let mut message = vec![0; length];
        unread.read_exact(&mut message)?;
        Ok(Some(message))
    }
}
