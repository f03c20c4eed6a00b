//! Running a relay, with interruptions.

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

/// Sends pieces through a relay that is dropped now and then.
pub fn run(pieces: &[&'static [u8]], drops: &Drops) -> Seen {
    let (tape, mut relay) = (Tape::new(pieces), Relay::new());
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
    let (end, lines) = if ended { compare(pieces, &tape.sent()) } else { waits(&tape) };
    let dropped_in = dropped_in.unwrap_or("nothing");
    Seen { end, lines, waited: tape.waited(), dropped_in, polls }
}

fn waits(tape: &Tape) -> (End, String) {
    (End::Pending, format!("{}, and then it is pending for ever", tape.sent().len()))
}

/// Compares the lines that were sent with those that are in the pieces.
fn compare(pieces: &[&[u8]], sent: &[Vec<u8>]) -> (End, String) {
    let bytes = pieces.concat();
    let whole = bytes.strip_suffix(b"\n").unwrap_or(&bytes);
    let lines: Vec<&[u8]> = whole.split(|byte| *byte == b'\n').collect();
    let Some(at) = (0..lines.len().max(sent.len())).find(|&at| differ(&lines, sent, at)) else {
        return (End::All, format!("all {}", lines.len()));
    };
    match (lines.get(at), sent.get(at)) {
        (_, Some(seen)) if at > 0 && lines[at - 1] == seen => {
            (End::Twice, format!("{} comes twice", quoted(seen)))
        }
        (Some(line), Some(seen)) => {
            (End::Other, format!("{} comes in place of {}", quoted(seen), quoted(line)))
        }
        (Some(line), None) => (End::Other, format!("{} is missing at the end", quoted(line))),
        (None, seen) => {
            let seen = quoted(seen.map(Vec::as_slice).unwrap_or_default());
            (End::Other, format!("{seen} comes after the end"))
        }
    }
}

fn differ(lines: &[&[u8]], sent: &[Vec<u8>], at: usize) -> bool {
    lines.get(at).copied() != sent.get(at).map(Vec::as_slice)
}

fn quoted(line: &[u8]) -> String {
    format!("`{}`", String::from_utf8_lossy(line))
}
