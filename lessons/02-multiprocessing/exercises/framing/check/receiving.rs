//! What is received from another side that does as it likes.

#![allow(unsafe_code, reason = "nix marks fork unsafe")]

use std::io::Write;
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::process::exit;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, fork};
use trial::processes::{any_bytes, settle};

use super::Connection;

/// The lengths of messages whose length and bytes end where a piece ends.
const IN_PIECES: [usize; 3] = [4, 0, 8];

/// What is received of messages of these lengths that are all there, up to the end.
pub fn received(lengths: &[usize]) -> String {
    let messages: Vec<Vec<u8>> = lengths.iter().copied().map(any_bytes).collect();
    let stream: Vec<u8> = messages.iter().flat_map(|message| framed(message)).collect();
    let (mut other, own) = UnixStream::pair().expect("two descriptors");
    thread::scope(|scope| {
        // An error says that the answer has hung up, and has a reason.
        scope.spawn(move || drop(other.write_all(&stream)));
        // Now all is there, or as much as a socket has room for.
        settle();
        receive_all(own, &messages, || {})
    })
}

/// What is received in pieces of these lengths, in turn, each of which comes when the one before it
/// was taken; and how many messages were returned before the next was begun.
pub fn received_in_pieces(pieces: &[usize]) -> (String, String) {
    let messages = IN_PIECES.map(any_bytes);
    let (other, own) = UnixStream::pair().expect("two descriptors");
    let (returned, in_time) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let received = thread::scope(|scope| {
        scope.spawn(|| {
            for (number, message) in (1..).zip(&messages) {
                write_in_pieces(&other, &framed(message), pieces);
                in_time.fetch_add((returned.load(SeqCst) >= number).into(), SeqCst);
            }
            other.shutdown(Shutdown::Write)
        });
        let count = || {
            returned.fetch_add(1, SeqCst);
        };
        receive_all(own, &messages, count)
    });
    (received, format!("{} of {}", in_time.into_inner(), messages.len()))
}

fn write_in_pieces(mut stream: &UnixStream, mut bytes: &[u8], pieces: &[usize]) {
    for piece in pieces.iter().cycle() {
        let (first, rest) = bytes.split_at(bytes.len().min(*piece));
        if first.is_empty() {
            break;
        }
        let _ = stream.write_all(first);
        settle();
        bytes = rest;
    }
}

/// What is received of a message, and of the beginning of another that never comes to its end.
pub fn after_a_message(cut_off: &[u8]) -> String {
    let messages = [any_bytes(5)];
    let stream = [&framed(&messages[0]), cut_off].concat();
    let (mut other, own) = UnixStream::pair().expect("two descriptors");
    other.write_all(&stream).expect("a socket has room for that");
    drop(other);
    receive_all(own, &messages, || {})
}

/// What becomes of a process that is told of a message of 4 GiB.
pub fn claimed() -> &'static str {
    let (mut other, own) = UnixStream::pair().expect("two descriptors");
    other.write_all(&[0xff; 4]).expect("a socket has room for that");
    drop(other);
    // SAFETY: the process has one thread: all others have come to their end.
    match unsafe { fork() }.expect("room for one more") {
        ForkResult::Child => exit(Connection::new(own).receive().is_ok().into()),
        ForkResult::Parent { child } => match waitpid(child, None) {
            Ok(WaitStatus::Exited(_, 0)) => "error",
            Ok(WaitStatus::Exited(..)) => "received",
            _ => "out-of-memory",
        },
    }
}

/// Receives as long as what comes is what was sent; `and_then` is called after each.
fn receive_all(own: UnixStream, messages: &[Vec<u8>], and_then: impl Fn()) -> String {
    let mut connection = Connection::new(own);
    let mut received = Vec::new();
    for sent in messages.iter().map(Some).chain([None]) {
        let came = connection.receive();
        received.push(match &came {
            Err(_) => "error",
            Ok(None) => "end",
            Ok(Some(came)) if Some(came) == sent => "whole",
            Ok(Some(_)) if sent.is_none() => "one-more",
            Ok(Some(came)) if came.is_empty() => "empty",
            Ok(Some(came)) if sent.is_some_and(|sent| sent.starts_with(came)) => "cut",
            Ok(Some(_)) => "changed",
        });
        if received.last() != Some(&"whole") {
            break;
        }
        and_then();
    }
    received.join(" ")
}

/// A message as it is sent.
fn framed(message: &[u8]) -> Vec<u8> {
    [&(message.len() as u32).to_be_bytes(), message].concat()
}
