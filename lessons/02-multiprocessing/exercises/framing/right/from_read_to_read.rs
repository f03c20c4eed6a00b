//! Counts what has come, byte by byte of the length and read by read of the message.

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
        let length = match u32::try_from(message.len()) {
            Ok(length) if message.len() <= LONGEST => length,
            _ => return Err(io::Error::other("that is too long a message")),
        };
        for mut part in [&length.to_be_bytes(), message] {
            while !part.is_empty() {
                let taken = self.stream.write(part)?;
                part = &part[taken..];
            }
        }
        Ok(())
    }

    /// Waits for the next message. `None` says that there will be no more.
    pub fn receive(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut length = [0; 4];
        match self.fill(&mut length)? {
            0 => return Ok(None),
            4 => {}
            _ => return Err(ErrorKind::UnexpectedEof.into()),
        }
        let length = u32::from_be_bytes(length) as usize;
        if length > LONGEST {
            return Err(ErrorKind::InvalidData.into());
        }
        let mut message = vec![0; length];
        if self.fill(&mut message)? < length {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        Ok(Some(message))
    }

    /// Reads until the buffer is full or the stream at its end. Returns how much has come.
    fn fill(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut filled = 0;
        while filled < buffer.len() {
            match self.stream.read(&mut buffer[filled..])? {
                0 => break,
                length => filled += length,
            }
        }
        Ok(filled)
    }
}
