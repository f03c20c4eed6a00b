//! What can go wrong, by name.

use std::fmt;
use std::io;
use std::ops::Range;
use std::time::Duration;

use nix::errno::Errno;
use serde::{Deserialize, Serialize};

use crate::frame::Broken;
use crate::process::Ended;

/// Why a worker could not be started. Those that were started before it have been ended.
#[derive(Debug)]
pub enum NotStarted {
    /// There is no descriptor left for the stream to this worker.
    NoStream(usize, io::Error),
    /// There may be no further process (or thread) for this worker.
    NoProcess(usize, io::Error),
}

/// What was wrong with a worker, so that it had to be replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It ended.
    Ended(Ended),
    /// It ended in the middle of a message.
    Torn(Ended),
    /// It closed its end of the stream and went on; it was killed.
    Closed,
    /// It claimed to send a message of so many bytes; it was killed.
    TooLong(usize),
    /// What it sent is no answer to what it was given; it was killed.
    Garbage(String),
    /// It took longer than this for a task; it was killed.
    OutOfTime(Duration),
    /// Somebody else waited for it, so that nobody knows how it ended.
    Unknown(Errno),
}

/// Why nothing more comes from a worker.
pub(super) enum Broke {
    /// Its end of the stream is closed, in the middle of a message or not.
    End { torn: bool },
    /// It speaks, but nonsense.
    Nonsense(Fault),
}

/// A worker that was lost, and what became of its tasks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// Its number: 0 for the first that was started.
    pub worker: usize,
    /// The number of its process.
    pub pid: i32,
    /// What was wrong.
    pub fault: Fault,
    /// The tasks of the chunk in hand: begun, or about to be, and not answered.
    pub in_hand: Range<usize>,
    /// How many more were on their way to it. These, too, are run by others.
    pub behind: usize,
    /// The number of the worker that was started in its place; nothing if that was refused.
    pub successor: Option<usize>,
}

/// Why a task has no result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Failed {
    /// It panicked with this message.
    Panicked(String),
    /// It, or its result, can't be sent.
    Unsendable(String),
    /// So many workers were lost with it in hand, the last of them like this.
    Deadly(u32, String),
    /// No worker is left, and no other could be started.
    NoWorker(String),
}

impl From<Broken> for Broke {
    fn from(broken: Broken) -> Broke {
        Broke::Nonsense(match broken {
            Broken::TooLong(length) => Fault::TooLong(length),
            other => Fault::Garbage(other.to_string()),
        })
    }
}

impl fmt::Display for NotStarted {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotStarted::NoStream(number, why) => {
                write!(to, "no stream for worker {number} ({why}); see `ulimit -n`")
            }
            NotStarted::NoProcess(number, why) => {
                write!(to, "worker {number} could not be started ({why}); see `ulimit -u`")
            }
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Ended(Ended::Exited(code)) => write!(to, "it ended with exit code {code}"),
            Fault::Ended(Ended::Killed(signal)) => write!(to, "it was killed by {signal}"),
            Fault::Torn(ended) => {
                write!(to, "in the middle of a message, {}", Fault::Ended(*ended))
            }
            Fault::Closed => write!(to, "it closed its stream"),
            Fault::TooLong(length) => write!(to, "it claimed a message of {length} bytes"),
            Fault::Garbage(why) => write!(to, "it sent no answer to its task: {why}"),
            Fault::OutOfTime(limit) => write!(to, "it took longer than {limit:?}"),
            Fault::Unknown(error) => write!(to, "it ended, and nobody knows how: {error}"),
        }
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failed::Panicked(message) => write!(to, "the task panicked: {message}"),
            Failed::Unsendable(why) => write!(to, "the task can't be sent: {why}"),
            Failed::Deadly(workers, last) => {
                write!(to, "{workers} workers were lost with the task in hand; the last: {last}")
            }
            Failed::NoWorker(why) => write!(to, "no worker is left to run the task: {why}"),
        }
    }
}

impl std::error::Error for NotStarted {}
impl std::error::Error for Failed {}
