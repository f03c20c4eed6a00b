//! Requests and answers of all sizes, and a child that does not come to answer.

use std::hash::{BuildHasher, RandomState};
use std::io;

use nix::sys::signal::{Signal, raise};
use trial::Report;
use trial::processes::{Called, call, note, notes, pid};

use super::answer::{self, Work};

/// More than a pipe has room for.
const LONG: usize = 1 << 20;

/// The lengths of request and answer, for each call; the last one's child is killed at work.
const CALLS: [(usize, usize); 6] = [(5, 3), (LONG, 2), (3, LONG), (LONG, LONG), (0, 0), (4, 4)];
const KILLED: usize = 5;

/// What one call did.
struct Seen {
    calls: String,
    in_a_child: String,
    requests: String,
    answers: String,
    alive: String,
    zombies: String,
    left_open: String,
}

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let mut seen = Vec::new();
    for (number, (request, answer)) in CALLS.into_iter().enumerate() {
        seen.push(one(request, answer, number == KILLED));
    }
    let some = |seen: &[Seen], part: fn(&Seen) -> &str| {
        seen.iter().map(part).collect::<Vec<_>>().join(" ")
    };
    let all = |part| some(&seen, part);
    let answers: fn(&Seen) -> &str = |seen| &seen.answers;
    Report::new()
        .line("calls of work", all(|seen| &seen.calls), CALLS_OF_WORK)
        .line("in a child", all(|seen| &seen.in_a_child), IN_A_CHILD)
        .line("requests, as they came", all(|seen| &seen.requests), REQUESTS)
        .line("answers, as they came back", some(&seen[..KILLED], answers), ANSWERS)
        .line("of a child that is killed", some(&seen[KILLED..], answers), OF_KILLED)
        .line("children alive on return", all(|seen| &seen.alive), ALIVE)
        .line("zombies on return", all(|seen| &seen.zombies), ZOMBIES)
        .line("descriptors left open", all(|seen| &seen.left_open), LEFT_OPEN)
}

const CALLS_OF_WORK: &str = "`work` has to be called once for each request, in a child.";
const IN_A_CHILD: &str = "`work` is to be called in a child process: one that `fork` made.";
const REQUESTS: &str = "What `work` got is not what was asked. A pipe is a stream of bytes: one \
    `read` returns what is there, and the end has come only when it returns 0, as `read_to_end` knows.";
const ANSWERS: &str = "What was returned is not what `work` had returned. The child's memory is a copy: \
    what it computes comes back only through the pipe, and all of it only when one reads to the end.";
const OF_KILLED: &str = "A child that was killed at work has answered nothing, whatever came out of \
    the pipe: return an error. How a child ended says `waitpid`.";
const ALIVE: &str = "When it returned, a child was still running: wait for it.";
const ZOMBIES: &str = "A child that nobody waits for stays in the process table as a zombie, though \
    all it had to say has been read. Call `waitpid`.";
const LEFT_OPEN: &str = "An end of a pipe is still open. It is closed when its owner is dropped; one \
    that was leaked or forgotten stays until the process ends.";

fn one(request: usize, answer: usize, killed: bool) -> Seen {
    let request = bytes(request);
    let answer = bytes(answer);
    let (asked, answers, parent) = (request.clone(), answer.clone(), pid());
    let work: Work = Box::new(move |came| {
        note(&if came == asked { "whole".to_owned() } else { cut(came, &asked) });
        if killed && pid() != parent {
            let _ = raise(Signal::SIGKILL);
        }
        answers.clone()
    });
    let called = call(|| answer::request_and_answer(&request, &work));
    seen(&called, &answer)
}

fn seen(called: &Called<io::Result<Vec<u8>>>, answer: &[u8]) -> Seen {
    let notes = notes::<String>();
    let came: Vec<&str> = notes.iter().map(|(_, came)| &**came).collect();
    Seen {
        calls: notes.len().to_string(),
        in_a_child: notes.iter().filter(|(process, _)| *process != pid()).count().to_string(),
        requests: if came.is_empty() { "none".to_owned() } else { came.join("+") },
        answers: match &called.returned {
            Ok(came) if came == answer => "whole".to_owned(),
            Ok(came) => cut(came, answer),
            Err(_) => "error".to_owned(),
        },
        alive: called.alive.to_string(),
        zombies: called.zombies.to_string(),
        left_open: called.left_open.len().to_string(),
    }
}

/// In what way `came` is not what was sent.
fn cut(came: &[u8], sent: &[u8]) -> String {
    match () {
        () if came.is_empty() => "empty",
        () if sent.starts_with(came) => "cut",
        () => "changed",
    }
    .to_owned()
}

/// Bytes that nobody can guess. The first is in no text, the others may have any value.
fn bytes(length: usize) -> Vec<u8> {
    let random = RandomState::new();
    let byte = |place: usize| (random.hash_one(place / 8) >> (place % 8 * 8)) as u8;
    (0..length).map(|place| if place == 0 { 0xff } else { byte(place) }).collect()
}
