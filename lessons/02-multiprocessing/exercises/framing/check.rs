//! What an answer sends, as it comes at the other side, and what it receives from one that sends
//! in pieces, or claims too much, or breaks off.

#[path = "check/receiving.rs"]
mod receiving;
#[path = "check/sending.rs"]
mod sending;

use trial::Report;

use self::receiving::{after_a_message, claimed, received, received_in_pieces};
use self::sending::{sent, sent_with_a_signal, there_at_once};
use super::answer::Connection;

/// The most bytes that a message may have.
const LONGEST: usize = 1 << 20;

/// Of one, two and three bytes, written as numbers.
const LENGTHS: [usize; 6] = [5, 0, 255, 256, 70_000, 3];

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let (one_by_one, in_time) = received_in_pieces(&[LONGEST]);
    let (in_pieces, _) = received_in_pieces(&[1, 3]);
    Report::new()
        .line("sent, of 5, 0, 255, 256, 70000 and 3 bytes", LENGTHS.map(sent).join(" "), SENT)
        .line("there when `send` returned", there_at_once(), THERE)
        .line("sent, of 1 MiB, with a signal", sent_with_a_signal(), WITH_A_SIGNAL)
        .line("sent, of 1 MiB and a byte", sent(LONGEST + 1), TOO_LONG)
        .line("received, one by one", one_by_one, ONE_BY_ONE)
        .line("received, in pieces of 1 and 3 bytes", in_pieces, PIECES)
        .line("returned before the next was begun", in_time, IN_TIME)
        .line("received, when all were there at once", received(&LENGTHS), AT_ONCE)
        .line("received, of 1 MiB", received(&[LONGEST]), OF_1_MIB)
        .line("received, of 1 MiB and a byte", received(&[LONGEST + 1]), CLAIM)
        .line("a length of 4 GiB, and no more", claimed(), CLAIM)
        .line("one, and a length cut off", after_a_message(&[0, 0]), CUT)
        .line("one, and a message cut off", after_a_message(&[0, 0, 0, 9, 1, 2]), CUT)
}

const SENT: &str = "What came at the other side is not four bytes with the message's length, the \
    highest first as `to_be_bytes` has them, and then the message as it is.";
const THERE: &str = "When `send` returned, the message had not come whole at the other side, which \
    may wait for it. What is kept in a buffer is not sent: flush it.";
const WITH_A_SIGNAL: &str = "A signal came while the message was written, and `write` returned with \
    a part of it: how much it took is what it returns. `write_all` goes on with the rest.";
const TOO_LONG: &str = "A message of more than `LONGEST` bytes is refused with an error before \
    anything of it is written, or the other side could make no sense of what follows.";
const ONE_BY_ONE: &str = "What was sent is to be returned as it is, be it no text or no bytes at \
    all. Its length comes with the highest byte first, as `from_be_bytes` wants it. Where the stream \
    ends between two messages, `None` is returned, and nowhere else.";
const PIECES: &str = "A stream does not keep together what was sent together: one `read` returns \
    what is there, be it a single byte. `read_exact` goes on until it has as many as it is to read.";
const IN_TIME: &str = "A message was returned only when more had come than the message. The other \
    side may wait for an answer before it sends more: do not wait for what lies behind the message. \
    From a socket, even a `read` of no bytes at all waits until there are some.";
const AT_ONCE: &str = "Several messages were there at once, and one `read` may return more than the \
    first. What was read is gone from the stream: read no more than the message has, or keep the \
    rest in the `Connection`.";
const OF_1_MIB: &str = "A message of just `LONGEST` bytes is not too long, and more than one `read` \
    returns.";
const CLAIM: &str = "A length is what the other side claims, and no more. Compare it with `LONGEST`, \
    and return an error; only then take memory for the message, and read it.";
const CUT: &str = "The stream ended within a length or within a message. That is an error: neither a \
    message nor an end at which nothing is missing, which is `None`.";
