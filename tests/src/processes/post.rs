//! The line from any process of a run to its supervisor: a connection for each thing that is said.
//!
//! A connection, and not a pipe that is inherited: an answer may close every descriptor there is,
//! and none of ours is among those that it leaves open.

use std::io::{self, BufRead, BufReader, Write};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixListener, UnixStream};
use std::sync::OnceLock;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shared::schedules::Panicked;

use crate::Report;

/// Where the supervisor listens. Set before the first fork, so that every process has it.
static ADDRESS: OnceLock<SocketAddr> = OnceLock::new();

/// What a process says, and which process it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Letter {
    pub pid: i32,
    pub what: What,
}

/// What there is to say. Each is answered, those that wait when their time has come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) enum What {
    /// Waits at a meeting of so many.
    Meet { meeting: u32, of: usize },
    /// Waits until it is the turn of this rank.
    Turn { rank: usize },
    /// Waits until nothing else can move.
    Rest,
    /// How many waited at a meeting at the same time.
    Most { meeting: u32 },
    /// Something to be kept for the check.
    Note(Value),
    /// Takes what was kept.
    Notes,
    /// The check is done. These panics did not keep it from that.
    Report(Report, Vec<Panicked>),
    /// The answer panicked.
    Panicked(Vec<Panicked>),
    /// A child came back out of the answer.
    CameBack,
}

/// Opens the address for this process and those that it forks.
///
/// # Errors
/// When the system has no such thing, or no more descriptors.
pub(super) fn open() -> io::Result<UnixListener> {
    let name = format!("trial-{}-{}", std::process::id(), shared::trace::now());
    let address = SocketAddr::from_abstract_name(name)?;
    let listener = UnixListener::bind_addr(&address)?;
    listener.set_nonblocking(true)?;
    let _ = ADDRESS.set(address);
    Ok(listener)
}

/// Says `what`, and waits for the answer.
///
/// # Panics
/// When nobody listens: the check runs on no stage, or the process has no descriptor left.
pub(super) fn ask<T: DeserializeOwned>(what: What) -> T {
    let letter = Letter { pid: nix::unistd::getpid().as_raw(), what };
    try_to_ask(&letter).expect("a check runs on a stage, under a supervisor")
}

fn try_to_ask<T: DeserializeOwned>(letter: &Letter) -> io::Result<T> {
    let address = ADDRESS.get().ok_or(io::ErrorKind::NotConnected)?;
    let mut line = UnixStream::connect_addr(address)?;
    let mut text = serde_json::to_vec(letter)?;
    text.push(b'\n');
    line.write_all(&text)?;
    let mut reply = String::new();
    BufReader::new(line).read_line(&mut reply)?;
    Ok(serde_json::from_str(&reply)?)
}

/// What was said on this line; nothing if it was cut off.
pub(super) fn read(line: &UnixStream) -> Option<Letter> {
    line.set_nonblocking(false).ok()?;
    // Who was stopped or killed in mid-word must not keep the supervisor.
    line.set_read_timeout(Some(super::LONGEST_WORD)).ok()?;
    let mut text = String::new();
    BufReader::new(line).read_line(&mut text).ok()?;
    serde_json::from_str(&text).ok()
}

/// Answers, and lets the process on the line go. It may have been killed: then nobody reads it.
pub(super) fn reply(mut line: &UnixStream, value: &impl Serialize) {
    let Ok(mut text) = serde_json::to_vec(value) else { return };
    text.push(b'\n');
    let _ = line.write_all(&text);
}
