//! A reader that is kept may read ahead; a writer that is kept has to be flushed.

use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;

/// The most bytes that a message may have.
pub const LONGEST: usize = 1 << 20;

/// One side of a stream that carries messages.
pub struct Connection {
    reader: BufReader<UnixStream>,
    writer: BufWriter<UnixStream>,
}

impl Connection {
    /// Carries messages over `stream`.
    pub fn new(stream: UnixStream) -> Connection {
        let reader = BufReader::new(stream.try_clone().expect("one descriptor more"));
        Connection { reader, writer: BufWriter::new(stream) }
    }

    /// Sends a message.
    pub fn send(&mut self, message: &[u8]) -> io::Result<()> {
        if message.len() > LONGEST {
            return Err(ErrorKind::InvalidInput.into());
        }
        self.writer.write_all(&(message.len() as u32).to_be_bytes())?;
        self.writer.write_all(message)?;
        self.writer.flush()
    }

    /// Waits for the next message. `None` says that there will be no more.
    pub fn receive(&mut self) -> io::Result<Option<Vec<u8>>> {
        if self.reader.fill_buf()?.is_empty() {
            return Ok(None);
        }
        let mut length = [0; 4];
        self.reader.read_exact(&mut length)?;
        let length = u32::from_be_bytes(length) as usize;
        if length > LONGEST {
            return Err(ErrorKind::InvalidData.into());
        }
        let mut message = vec![0; length];
        self.reader.read_exact(&mut message)?;
        Ok(Some(message))
    }
}
