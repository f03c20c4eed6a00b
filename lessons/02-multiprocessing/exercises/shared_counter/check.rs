//! Jobs that draw numbers from one counter, one step at a time.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};

use serde::{Deserialize, Serialize};
use trial::Report;
use trial::processes::memory::{Sharing, Written, written};
use trial::processes::{Called, Meeting, call, note, notes, pid};

use super::answer::{self, Job};

/// For each call of the answer, how many numbers its jobs draw; which of them how many is drawn.
const CALLS: [&[usize]; 3] = [&[4, 2, 3], &[2], &[]];

/// What a job notes.
#[derive(Serialize, Deserialize)]
enum Note {
    Begun,
    /// This number, and what the process has written to for it.
    Drawn(u64, Option<Written>),
}

/// What one call did.
struct Seen {
    begun: String,
    processes: String,
    at_once: String,
    in_a_mapping: String,
    shared: String,
    made_before: String,
    different: String,
    complete: &'static str,
    returned: String,
    alive: String,
    zombies: String,
    left_open: String,
}

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let seen = CALLS.map(counting);
    let all = |part: fn(&Seen) -> &str| seen.each_ref().map(part).join(", ");
    Report::new()
        .line("jobs begun, of 3, 1 and 0", all(|seen| &seen.begun), BEGUN)
        .line("in processes of their own", all(|seen| &seen.processes), PROCESSES)
        .line("most at the same time", all(|seen| &seen.at_once), AT_ONCE)
        .line("draws that wrote to a mapping", all(|seen| &seen.in_a_mapping), IN_A_MAPPING)
        .line("to a shared one", all(|seen| &seen.shared), SHARED)
        .line("made before the fork", all(|seen| &seen.made_before), MADE_BEFORE)
        .line("different numbers drawn", all(|seen| &seen.different), DIFFERENT)
        .line("from 0 on, none left out", all(|seen| seen.complete), COMPLETE)
        .line("returned, as against drawn", all(|seen| &seen.returned), RETURNED)
        .line("children alive on return", all(|seen| &seen.alive), ALIVE)
        .line("zombies on return", all(|seen| &seen.zombies), ZOMBIES)
        .line("descriptors left open", all(|seen| &seen.left_open), LEFT_OPEN)
}

const BEGUN: &str = "Each job has to run, and once.";
const PROCESSES: &str = "Each job is to run in a child process of its own: one that `fork` made.";
const AT_ONCE: &str = "The jobs did not all run at the same time: one had to end before the next \
    was begun. Fork all children before you wait for any.";
const IN_A_MAPPING: &str = "The child that draws a number is to write to a word of a `Mapping`. A \
    variable, a `static`, and what stands in an `Arc` or a `Mutex` are copied by the fork: each \
    process then counts for itself.";
const SHARED: &str = "The mapping is a private one: as with a variable, the first write of each \
    process makes a copy of its own, which nobody else sees. `Sharing::Shared` keeps it one.";
const MADE_BEFORE: &str = "A mapping that a child makes is shared only with those that this child \
    forks. Make one in the parent, before the first fork: then every child has the same.";
const DIFFERENT: &str = "The same number was drawn twice: between a child's reading and its writing, \
    others came in. Read and write in one step, or hold a lock over both; a `Mutex` that was copied \
    by the fork, and a file lock on a descriptor that was, keep no other process out.";
const COMPLETE: &str = "The numbers begin with 0, in each call anew, and none of them is left out.";
const RETURNED: &str = "It is to return how many numbers all children drew, which is known when the \
    last of them has ended.";
const ALIVE: &str = "When it returned, children were still running: `waitpid` waits until a child \
    has ended; each of them has to be waited for.";
const ZOMBIES: &str = "A child that nobody waits for stays in the process table as a zombie until \
    its parent ends. Call `waitpid` for each of them.";
const LEFT_OPEN: &str = "What it opened is still open. A descriptor is closed when its owner is \
    dropped; one that was leaked or forgotten stays until the process ends.";

fn counting(draws: &[usize]) -> Seen {
    let meeting = Meeting::of(draws.len());
    let job = |draws: usize| -> Job {
        Box::new(move |next| {
            note(&Note::Begun);
            meeting.meet();
            for _ in 0..draws {
                written();
                let number = next();
                note(&Note::Drawn(number, written()));
            }
        })
    };
    let jobs: Vec<Job> = shuffled(draws).into_iter().map(job).collect();
    let called = call(|| answer::shared_counter(&jobs));
    seen(&called, meeting)
}

/// The same in an order that nobody can guess.
fn shuffled(draws: &[usize]) -> Vec<usize> {
    let random = RandomState::new();
    let mut draws = draws.to_vec();
    draws.sort_by_cached_key(|draws| random.hash_one(draws));
    draws
}

fn seen(called: &Called<nix::Result<u64>>, meeting: Meeting) -> Seen {
    let (mut begun, mut drawn) = (Vec::new(), Vec::new());
    for (process, note) in notes() {
        match note {
            Note::Begun => begun.push(process),
            Note::Drawn(number, written) => drawn.push((number, written)),
        }
    }
    let numbers: BTreeSet<u64> = drawn.iter().map(|(number, _)| *number).collect();
    let in_a_mapping = || drawn.iter().filter_map(|(_, written)| *written);
    let shared = in_a_mapping().filter(|written| written.sharing == Sharing::Shared);
    let children: BTreeSet<&i32> = begun.iter().filter(|process| **process != pid()).collect();
    Seen {
        begun: begun.len().to_string(),
        processes: children.len().to_string(),
        at_once: meeting.most().to_string(),
        in_a_mapping: in_a_mapping().count().to_string(),
        shared: shared.count().to_string(),
        made_before: in_a_mapping().filter(|written| written.maker == pid()).count().to_string(),
        different: numbers.len().to_string(),
        complete: if numbers.iter().copied().eq(0..numbers.len() as u64) { "yes" } else { "no" },
        returned: returned(called.returned, drawn.len() as u64),
        alive: called.alive.to_string(),
        zombies: called.zombies.to_string(),
        left_open: called.left_open.len().to_string(),
    }
}

/// How many of what was read too early there are differs from run to run.
fn returned(returned: nix::Result<u64>, drawn: u64) -> String {
    match returned.map(|count| count.cmp(&drawn)) {
        Ok(Ordering::Less) => "fewer".to_owned(),
        Ok(Ordering::Equal) => "as many".to_owned(),
        Ok(Ordering::Greater) => "more".to_owned(),
        Err(error) => format!("error {error:?}"),
    }
}
