//! Reads as much as comes, and keeps what it does not need yet.

use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;

/// The most bytes that a message may have.
pub const LONGEST: usize = 1 << 20;

/// One side of a stream that carries messages.
pub struct Connection {
    stream: UnixStream,
    buffer: Vec<u8>,
}

impl Connection {
    /// Carries messages over `stream`.
    pub fn new(stream: UnixStream) -> Connection {
        Connection { stream, buffer: Vec::new() }
    }

    /// Sends a message.
    pub fn send(&mut self, message: &[u8]) -> io::Result<()> {
        if message.len() > LONGEST {
            return Err(ErrorKind::InvalidInput.into());
        }
        let length = message.len() as u32;
        self.stream.write_all(&[&length.to_be_bytes(), message].concat())
    }

    /// Waits for the next message. `None` says that there will be no more.
    pub fn receive(&mut self) -> io::Result<Option<Vec<u8>>> {
        loop {
            if let Some(message) = self.take_message()? {
                return Ok(Some(message));
            }
            let mut chunk = [0; 10_000];
            match self.stream.read(&mut chunk)? {
                0 if self.buffer.is_empty() => return Ok(None),
                0 => return Err(ErrorKind::UnexpectedEof.into()),
                length => self.buffer.extend_from_slice(&chunk[..length]),
            }
        }
    }

    /// The first message in the buffer, if all of it is there.
    fn take_message(&mut self) -> io::Result<Option<Vec<u8>>> {
        let Some((length, rest)) = self.buffer.split_first_chunk() else { return Ok(None) };
        let length = u32::from_be_bytes(*length) as usize;
        if length > LONGEST {
            return Err(ErrorKind::InvalidData.into());
        }
        let message = rest.get(..length).map(<[u8]>::to_vec);
        if message.is_some() {
            self.buffer.drain(..4 + length);
        }
        Ok(message)
    }
}
