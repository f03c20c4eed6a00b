//! Processes that come to work one after the other, and see who else is at it.
//!
//! `found`: what the file at the path is meanwhile, which says what is wrong if two are at work.

#[path = "check/found.rs"]
mod found;

use std::path::Path;

use nix::sys::signal::{Signal, raise};
use serde::{Deserialize, Serialize};
use trial::Report;
use trial::processes::{call, folder, in_children, note, notes, wait_for_turn};

use self::found::Found;
use super::answer;

/// A process that calls the answer. Of all that is to happen, what has the lowest rank does next.
struct Caller {
    file: &'static str,
    /// The rank of the call.
    calls: usize,
    /// The rank of the end of its work.
    ends: usize,
    /// Whether it is killed at the end of its work.
    killed: bool,
}

const fn caller(file: &'static str, calls: usize, ends: usize) -> Caller {
    Caller { file, calls, ends, killed: false }
}

/// The second calls while the first is at work, the third while the second is.
const QUEUE: [Caller; 3] = [caller("a", 0, 2), caller("a", 1, 4), caller("a", 3, 5)];

/// The same, but the first does not come to the end of its work.
const AFTER_A_KILL: [Caller; 3] = [
    Caller { file: "b", calls: 0, ends: 2, killed: true },
    caller("b", 1, 4),
    caller("b", 3, 5),
];

const TWO_FILES: [Caller; 2] = [caller("c", 0, 2), caller("d", 1, 3)];

/// What a process notes.
#[derive(Serialize, Deserialize)]
enum Note {
    Begins(Option<Found>),
    Ends,
    Returns(bool),
}

/// What came of some processes.
#[derive(Default)]
struct Seen {
    works: usize,
    most: usize,
    right: usize,
    /// By those who began, in their order.
    found: Vec<Option<Found>>,
}

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let folder = folder();
    let (alone, left_open) = alone(&folder.join("a"));
    let queue = together(folder, &QUEUE);
    let killed = together(folder, &AFTER_A_KILL);
    let two_files = together(folder, &TWO_FILES);
    let all = |part: fn(&Seen) -> usize| {
        [&alone, &queue, &killed, &two_files].map(|seen| part(seen).to_string()).join(", ")
    };
    Report::new()
        .line("most at work on one file, of 3", queue.most, found::meaning(&queue.found))
        .line("most when one has been killed", killed.most, found::meaning(&killed.found))
        .line("most at work on two files", two_files.most, TWO)
        .line("works done by 1, 3, 3 and 2", all(|seen| seen.works), WORKS)
        .line("returned without an error", all(|seen| seen.right), RIGHT)
        .line("descriptors left open", left_open, LEFT_OPEN)
}

const TWO: &str = "A process waited though nobody was at work for its path: each path is to have a \
    lock of its own.";
const WORKS: &str = "Not every call came to its work, and once: who finds the lock taken has to wait \
    for it, and what a killed process leaves behind must keep nobody out.";
const RIGHT: &str = "A call returned an error although its work could be done.";
const LEFT_OPEN: &str = "What it opened is still open. A descriptor is closed when its owner is \
    dropped; one that was leaked, or is kept in a `static`, stays, and a fork copies it.";

/// A call by the process that the others descend from.
fn alone(path: &Path) -> (Seen, usize) {
    let work = || {
        note(&Note::Begins(Found::at(path)));
        note(&Note::Ends);
    };
    let called = call(|| answer::file_lock(path, &work));
    note(&Note::Returns(called.returned.is_ok()));
    (seen(), called.left_open.len())
}

fn together(folder: &Path, callers: &[Caller]) -> Seen {
    in_children(callers.len(), |number| {
        let caller = &callers[number];
        let path = folder.join(caller.file);
        let work = || {
            note(&Note::Begins(Found::at(&path)));
            wait_for_turn(caller.ends);
            note(&Note::Ends);
            if caller.killed {
                let _ = raise(Signal::SIGKILL);
            }
        };
        wait_for_turn(caller.calls);
        let returned = answer::file_lock(&path, &work);
        note(&Note::Returns(returned.is_ok()));
    });
    seen()
}

fn seen() -> Seen {
    let (mut seen, mut at_work) = (Seen::default(), 0);
    for (_, note) in notes() {
        match note {
            Note::Begins(found) => {
                at_work += 1;
                seen.found.push(found);
            }
            Note::Ends => {
                at_work -= 1;
                seen.works += 1;
            }
            Note::Returns(right) => seen.right += usize::from(right),
        }
        seen.most = seen.most.max(at_work);
    }
    seen
}
