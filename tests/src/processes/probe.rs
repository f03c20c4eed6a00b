//! What a check gives to an answer to do, and what it learns from it.

use std::hash::{BuildHasher, RandomState};
use std::io::{PipeReader, Read, Write, pipe};
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use nix::unistd::getpid;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use super::post::{self, What};

/// A place at which processes meet: each waits until all have come, or until nothing else can move.
#[derive(Debug, Clone, Copy)]
pub struct Meeting {
    number: u32,
    of: usize,
}

impl Meeting {
    /// For so many processes. Made before the answer is called, so that all of them have it.
    pub fn of(processes: usize) -> Meeting {
        static MADE: AtomicU32 = AtomicU32::new(0);
        Meeting { number: MADE.fetch_add(1, Relaxed), of: processes }
    }

    /// Waits for the others. Returns whether all have come.
    pub fn meet(&self) -> bool {
        post::ask(What::Meet { meeting: self.number, of: self.of })
    }

    /// How many waited here at the same time, at most.
    pub fn most(&self) -> usize {
        post::ask(What::Most { meeting: self.number })
    }
}

/// Waits until nothing else can move, and nobody with a lower rank waits for this. So processes go
/// on one at a time, each when all that the one before it set going has been done.
pub fn wait_for_turn(rank: usize) {
    post::ask(What::Turn { rank })
}

/// Waits until nothing else can move: until every other process waits or has ended.
pub fn settle() {
    post::ask(What::Rest)
}

/// Keeps something for the check, and by which process it was said.
///
/// # Panics
/// When it is nothing that JSON can say.
pub fn note(what: &impl Serialize) {
    post::ask(What::Note(json!(what)))
}

/// Takes what was noted, each with the number of its process, in the order in which it came.
///
/// # Panics
/// When something else was noted.
pub fn notes<T: DeserializeOwned>() -> Vec<(i32, T)> {
    post::ask(What::Notes)
}

/// The number of this process.
pub fn pid() -> i32 {
    getpid().as_raw()
}

/// Bytes that nobody can guess: the first is in no text, the others may have any value.
pub fn any_bytes(length: usize) -> Vec<u8> {
    let random = RandomState::new();
    let mut bytes: Vec<u8> =
        (0..length.div_ceil(8)).flat_map(|place| random.hash_one(place).to_le_bytes()).collect();
    bytes.truncate(length);
    if let Some(first) = bytes.first_mut() {
        *first = 0xff;
    }
    bytes
}

/// One thing that several processes want, and one of them gets.
#[derive(Debug)]
pub struct Token(PipeReader);

impl Token {
    /// Made before the answer is called, so that all processes have it.
    ///
    /// # Panics
    /// When there is no descriptor left.
    pub fn new() -> Token {
        let (token, mut writer) = pipe().expect("two descriptors");
        writer.write_all(&[0]).expect("a pipe has room for a byte");
        Token(token)
    }

    /// Whether this is the first who asks, of all processes.
    pub fn take(&self) -> bool {
        matches!((&self.0).read(&mut [0]), Ok(1))
    }
}

impl Default for Token {
    fn default() -> Token {
        Token::new()
    }
}
