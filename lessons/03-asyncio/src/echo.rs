//! A server that sends back what it is sent: one task a connection, all of them in one thread.

use std::io::{self, ErrorKind::WouldBlock};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::select;
use tokio::task::{JoinError, JoinSet};
use tokio::time::sleep;

/// How a connection ended: in order, with an error, or with a panic of its task.
pub type End = Result<io::Result<()>, JoinError>;

/// How much is read at once, in bytes. A connection never holds more than that.
const CHUNK: usize = 16 * 1024;

/// Until somebody may have closed a descriptor. No event tells of it.
const PAUSE: Duration = Duration::from_millis(50);

/// Accepts connections, runs `handle` on each in a task of its own, and tells `ended` how it went.
///
/// It goes on until it is dropped, and all its connections end with it.
pub async fn serve<F>(
    listener: TcpListener,
    handle: impl Fn(TcpStream) -> F,
    mut ended: impl FnMut(End),
) where
    F: Future<Output = io::Result<()>> + Send + 'static,
{
    let mut connections = JoinSet::new();
    loop {
        select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => drop(connections.spawn(handle(stream))),
                // No descriptor is left, or the client has gone already. It may be better later.
                Err(_) => sleep(PAUSE).await,
            },
            Some(end) = connections.join_next() => ended(end),
        }
    }
}

/// Sends back what comes, until the client sends no more.
///
/// # Errors
/// When the connection is lost.
pub async fn echo(stream: TcpStream) -> io::Result<()> {
    loop {
        stream.readable().await?;
        match echo_at_once(&stream) {
            Ok(Echoed::All) => {}
            Ok(Echoed::Except(rest)) => send(&stream, &rest).await?,
            Ok(Echoed::End) => return Ok(()),
            Err(error) if error.kind() == WouldBlock => {} // It was a false alarm.
            Err(error) => return Err(error),
        }
    }
}

enum Echoed {
    All,
    /// What the client's side has no room for.
    Except(Vec<u8>),
    /// Nothing more will come.
    End,
}

/// Not `async`: its buffer is on the thread's stack, and so is not a part of every idle future.
fn echo_at_once(stream: &TcpStream) -> io::Result<Echoed> {
    let mut buffer = [0; CHUNK];
    let read = match stream.try_read(&mut buffer)? {
        0 => return Ok(Echoed::End),
        read => &buffer[..read],
    };
    let sent = match stream.try_write(read) {
        Err(error) if error.kind() == WouldBlock => 0,
        sent => sent?,
    };
    let rest = &read[sent..];
    Ok(if rest.is_empty() { Echoed::All } else { Echoed::Except(rest.to_vec()) })
}

/// Nothing more is read meanwhile, so whoever reads slowly slows down only itself.
async fn send(stream: &TcpStream, mut rest: &[u8]) -> io::Result<()> {
    while !rest.is_empty() {
        stream.writable().await?;
        match stream.try_write(rest) {
            Ok(sent) => rest = &rest[sent..],
            Err(error) if error.kind() == WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
