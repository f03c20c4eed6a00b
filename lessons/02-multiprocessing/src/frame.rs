//! Messages over a stream: four bytes that say how long a message is, then the message, a value as
//! `postcard` writes it.
//!
//! A stream is only bytes: what was written in one go may be read in three, and three in one. So
//! Python's `Connection.send` puts a length before each pickled object, too.

use std::fmt;
use std::io::{self, ErrorKind, Read, Write};

use serde::{Serialize, de::DeserializeOwned};

/// The longest message in bytes. Whoever reads makes room for what the length says before the first
/// byte of it has come: without a bound, four wrong bytes would take 4 GiB.
pub const LONGEST: usize = 16 << 20;

/// How long the length is.
const HEAD: usize = size_of::<u32>();

/// Why there is no message.
#[derive(Debug)]
pub enum Broken {
    /// It claims to be this long, which is more than [`LONGEST`].
    TooLong(usize),
    /// The stream ended in the middle of it.
    Torn,
    /// Its bytes are no value of the kind that was expected, or the value can't be written.
    Garbage(postcard::Error),
    /// The stream can't be read or written.
    Io(io::Error),
}

/// Appends a message to `bytes`; on an error nothing.
///
/// # Errors
/// [`Broken::Garbage`] and [`Broken::TooLong`].
pub fn encode<M: Serialize>(message: &M, bytes: &mut Vec<u8>) -> Result<(), Broken> {
    let begin = bytes.len();
    bytes.extend([0; HEAD]);
    let written = append(message, bytes).and_then(|()| check(bytes.len() - begin - HEAD));
    match written {
        Ok(length) => bytes[begin..begin + HEAD].copy_from_slice(&length.to_le_bytes()),
        Err(_) => bytes.truncate(begin),
    }
    written.map(|_| ())
}

fn append<M: Serialize>(message: &M, bytes: &mut Vec<u8>) -> Result<(), Broken> {
    postcard::to_io(message, bytes).map(|_| ()).map_err(Broken::Garbage)
}

/// The message at the beginning of `bytes`, and how many of them it takes; nothing where it has not
/// come to its end.
///
/// # Errors
/// [`Broken::TooLong`] as soon as the length is there, and [`Broken::Garbage`].
pub fn decode<M: DeserializeOwned>(bytes: &[u8]) -> Result<Option<(M, usize)>, Broken> {
    let Some((head, rest)) = bytes.split_first_chunk::<HEAD>() else { return Ok(None) };
    let length = claimed(*head)?;
    let Some(body) = rest.get(..length) else { return Ok(None) };
    Ok(Some((value(body)?, HEAD + length)))
}

/// Writes a message in one go.
///
/// # Errors
/// Those of [`encode`], and [`Broken::Io`].
pub fn write<M: Serialize>(to: &mut impl Write, message: &M) -> Result<(), Broken> {
    let mut bytes = Vec::new();
    encode(message, &mut bytes)?;
    to.write_all(&bytes).map_err(Broken::Io)
}

/// Waits for a message and reads it; nothing where the stream ends before it.
///
/// # Errors
/// Those of [`decode`], [`Broken::Torn`] and [`Broken::Io`].
pub fn read<M: DeserializeOwned>(from: &mut impl Read) -> Result<Option<M>, Broken> {
    let mut head = [0; HEAD];
    match fill(from, &mut head)? {
        0 => return Ok(None),
        HEAD => {}
        _ => return Err(Broken::Torn),
    }
    let mut body = vec![0; claimed(head)?];
    if fill(from, &mut body)? < body.len() {
        return Err(Broken::Torn);
    }
    value(&body).map(Some)
}

/// Reads until `into` is full or the stream ends; how much that was.
fn fill(from: &mut impl Read, into: &mut [u8]) -> Result<usize, Broken> {
    let mut filled = 0;
    while filled < into.len() {
        match from.read(&mut into[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(Broken::Io(error)),
        }
    }
    Ok(filled)
}

fn claimed(head: [u8; HEAD]) -> Result<usize, Broken> {
    check(u32::from_le_bytes(head) as usize).map(|length| length as usize)
}

fn check(length: usize) -> Result<u32, Broken> {
    if length > LONGEST { Err(Broken::TooLong(length)) } else { Ok(length as u32) }
}

fn value<M: DeserializeOwned>(body: &[u8]) -> Result<M, Broken> {
    match postcard::take_from_bytes(body) {
        Ok((value, [])) => Ok(value),
        // More bytes than the value takes.
        Ok(_) => Err(Broken::Garbage(postcard::Error::DeserializeBadEncoding)),
        Err(error) => Err(Broken::Garbage(error)),
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Broken::TooLong(length) => {
                write!(to, "a message of {length} bytes, where {LONGEST} is the most")
            }
            Broken::Torn => write!(to, "the stream ended in the middle of a message"),
            Broken::Garbage(error) => write!(to, "not the kind of message expected: {error}"),
            Broken::Io(error) => error.fmt(to),
        }
    }
}

impl std::error::Error for Broken {}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Self {
        Broken::Io(error)
    }
}

impl From<nix::Error> for Broken {
    fn from(error: nix::Error) -> Self {
        Broken::Io(error.into())
    }
}
