//! Running a relay, with interruptions.

use std::hash::{BuildHasher, RandomState};

use trial::waking::ByHand;

use super::super::answer::Relay;
use super::drops::Drops;
use super::tape::{In, Out, Tape};

/// What became of the lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// All came, once and in their order.
    All,
    /// One came twice.
    Twice,
    /// One is missing, or has other bytes.
    Other,
    /// The relay waits for ever.
    Pending,
}

/// What a run showed.
pub struct Seen {
    pub end: End,
    /// The same in words.
    pub lines: String,
    /// How many whole lines at most had to wait while more was read.
    pub waited: usize,
    /// What it waited for when it was dropped for the first time.
    pub dropped_in: &'static str,
    /// Polls of the last call.
    pub polls: usize,
}

/// Sends pieces, with other letters each time, through a relay that is dropped now and then.
pub fn run(pieces: &[&str], drops: &Drops) -> Seen {
    let shift = RandomState::new().hash_one(pieces) % 26;
    let pieces: Vec<Vec<u8>> = pieces.iter().map(|piece| shifted(piece, shift as u8)).collect();
    let (tape, mut relay) = (Tape::new(&pieces), Relay::new());
    let (mut source, mut sink, mut dropped_in) = (Out(&tape), In(&tape), None);
    for polls in &drops.after {
        let mut call = ByHand::new(relay.run(&mut source, &mut sink));
        if call.poll_up_to(*polls).is_some() {
            break;
        }
        dropped_in.get_or_insert(tape.awaited());
    }
    let mut call = ByHand::new(relay.run(&mut source, &mut sink));
    let mut ended = call.to_the_end().is_ok();
    let polls = call.polls();
    drop(call);
    if ended && drops.once_more {
        ended = ByHand::new(relay.run(&mut source, &mut sink)).to_the_end().is_ok();
    }
    let (end, lines) = if ended { compare(&pieces, &tape.sent()) } else { waits(&tape) };
    let dropped_in = dropped_in.unwrap_or("nothing");
    Seen { end, lines, waited: tape.waited(), dropped_in, polls }
}

/// Letters as far behind those of the text: no two that differed are the same.
fn shifted(text: &str, by: u8) -> Vec<u8> {
    let letter = |byte: u8| (byte - b'a' + by) % 26 + b'a';
    text.bytes().map(|byte| if byte == b'\n' { byte } else { letter(byte) }).collect()
}

fn waits(tape: &Tape) -> (End, String) {
    (End::Pending, format!("{}, and then it is pending for ever", tape.sent().len()))
}

/// Compares the lines that were sent with those that are in the pieces.
fn compare(pieces: &[Vec<u8>], sent: &[Vec<u8>]) -> (End, String) {
    let bytes = pieces.concat();
    let whole = bytes.strip_suffix(b"\n").unwrap_or(&bytes);
    let lines: Vec<&[u8]> = whole.split(|byte| *byte == b'\n').collect();
    let sent: Vec<&[u8]> = sent.iter().map(Vec::as_slice).collect();
    let Some(at) = (0..lines.len().max(sent.len())).find(|&at| lines.get(at) != sent.get(at))
    else {
        return (End::All, format!("all {}", lines.len()));
    };
    // People count from 1.
    let number = at + 1;
    match sent.get(at) {
        None => (End::Other, format!("line {number} is missing")),
        seen if at > 0 && lines.get(at - 1) == seen => {
            (End::Twice, format!("line {at} comes twice"))
        }
        _ if at == lines.len() => (End::Other, "one more than there are".to_owned()),
        seen if lines.get(at + 1) == seen => (End::Other, format!("line {number} is missing")),
        _ => (End::Other, format!("line {number} has other bytes")),
    }
}
