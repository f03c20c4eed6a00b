//! Requests and answers between two processes, an end that nobody closed, and a pipe that is full.

pub mod full;
pub mod unclosed;

use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use nix::unistd::close;
use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use tracing::info_span;

use self::full::{Full, ROOM, full};
use self::unclosed::unclosed;
use crate::frame::{self, Broken};
use crate::process::{Ended, Process};

// ANCHOR: code
/// What may be asked.
#[derive(Serialize, Deserialize)]
enum Request {
    Square(u64),
    Reverse(String),
}

/// Starts a child that answers, and returns our end of the stream to it.
fn server(closes: bool) -> io::Result<(Process, UnixStream)> {
    let (ours, theirs) = UnixStream::pair()?;
    let copy = ours.as_raw_fd(); // The fork copies both ends.
    let child = Process::start("server", move || {
        if closes {
            let _ = close(copy); // Or else `theirs` will have no end.
        }
        u8::from(answer(theirs).is_err())
    })?;
    Ok((child, ours)) // `theirs` went into the closure, and is closed here.
}

/// Answers until no more requests can come.
fn answer(mut stream: UnixStream) -> Result<(), Broken> {
    while let Some(request) = frame::read(&mut stream)? {
        let answer = match request {
            Request::Square(number) => number.pow(2).to_string(),
            Request::Reverse(text) => text.chars().rev().collect(),
        };
        frame::write(&mut stream, &answer)?;
    }
    Ok(())
}

/// Asks for two things, and closes our end.
pub fn ask(say: fn(String)) -> Result<Ended, Broken> {
    let (child, mut ours) = server(true)?;
    let reverse = Request::Reverse("stressed".into());
    for request in [Request::Square(12), reverse] {
        frame::write(&mut ours, &request)?;
        let _wait = info_span!("wait", on = "an answer").entered();
        say(frame::read(&mut ours)?.unwrap_or("no answer".into()));
    }
    drop(ours); // The child finds the end of the stream, and ends itself.
    Ok(child.join()?)
}
// ANCHOR_END: code

/// What the scene found.
#[derive(Debug, Serialize, Deserialize)]
pub struct Findings {
    /// Whether the child ended by itself when the parent had closed its end.
    pub ended: bool,
    /// The same of a child that kept a copy of the parent's end.
    pub ended_with_a_copy: bool,
    /// A pipe with a slow reader.
    pub full: Full,
}

fn look() -> Result<Findings, Broken> {
    let main = info_span!("main").entered();
    let ended = ask(|answer| println!("{answer}"))? == Ended::Exited(0);
    let full = full()?;
    drop(main);
    println!("At most {} bytes lay in the pipe", full.most);
    let ended_with_a_copy = unclosed()?;
    Ok(Findings { ended, ended_with_a_copy, full })
}

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(2, seen, |Findings { ended, ended_with_a_copy, full }: Findings| {
        let words =
            |ended| if ended { "ended by itself" } else { "waited on and had to be killed" };
        vec![
            format!(
                "When the parent had closed its end, the child {}. Another one, which had kept its \
                 copy of that end, {}: there was one left who might have asked, itself.",
                words(ended),
                words(ended_with_a_copy)
            ),
            format!(
                "A quick writer sent {} bytes to a slow reader. At most {} of them lay in the pipe, \
                 which has room for {ROOM}: then a write waits, as over a bounded channel.",
                full.bytes, full.most
            ),
            "A stream is bytes, not messages: one read may bring half a request, or three. So each \
             begins with its length. Python's `Connection` does the same, around a pickle; and its \
             `Pipe()`, under fork, leaves the same copies open that you see closed here."
                .to_owned(),
        ]
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "pipes",
    title: "Pipes",
    story: "\
A child answers requests that come over a stream: a socketpair, which is a pipe in both directions. \
What is sent is a value as bytes, its length before it. The child goes on until the stream ends, and \
a stream ends when nobody is left who could write into it.

Python's `Pipe()` makes the same; `send` and `recv` pickle what goes over it.",
    code: excerpt!("src/pipes.rs", "code"),
    twin: excerpt!("python/pipes.py", "code"),
    question: Question {
        text: "the parent closes its end. Why does the child close its copy of that end, too?",
        choices: &[
            Choice {
                text: "to be tidy: it takes up a place in a table",
                because: "It does, but that is the least of it. As long as one copy is open, in \
                          whatever process, the stream has not ended.",
            },
            Choice {
                text: "or else the parent could not close its own",
                because: "Each process has descriptors of its own, and closes them when it likes. \
                          What it can't do is close another process's.",
            },
            Choice {
                text: "or else it would wait for ever for what it might say itself",
                because: "The kernel counts who could write. If the reader is among them, the end of \
                          the stream never comes, and nobody is told why.",
            },
        ],
    },
    time_limit: Duration::from_secs(20),
    perform: || found(&look().expect("there are processes and streams to be had")),
    reveal,
};
