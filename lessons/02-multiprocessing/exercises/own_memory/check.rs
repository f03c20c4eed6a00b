//! Jobs that add to a number, more or less by what they find there, all at the same time.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};
use std::io;

use serde::{Deserialize, Serialize};
use trial::Report;
use trial::processes::{Called, Meeting, call, note, notes, pid, wait_for_turn};

use super::answer::{self, Job};

/// For each call of the answer, the place of each of its jobs in the order in which they end.
const CALLS: [&[usize]; 3] = [&[2, 0, 1], &[0], &[]];

/// Far more than an exit code can say.
const LARGE: u64 = 1 << 40;

/// What a job notes: the number that it was given, and what it has added.
#[derive(Serialize, Deserialize)]
enum Note {
    Found(u64),
    Added(u64),
}

/// What one call did.
struct Seen {
    begun: String,
    processes: String,
    at_once: String,
    found: String,
    done: String,
    total: &'static str,
    alive: String,
    zombies: String,
    left_open: String,
}

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let seen = CALLS.map(adding);
    let all = |part: fn(&Seen) -> &str| seen.each_ref().map(part).join(", ");
    Report::new()
        .line("jobs begun, of 3, 1 and 0", all(|seen| &seen.begun), BEGUN)
        .line("in processes of their own", all(|seen| &seen.processes), PROCESSES)
        .line("most at the same time", all(|seen| &seen.at_once), AT_ONCE)
        .line("that found the total", all(|seen| &seen.found), FOUND)
        .line("that came to their end", all(|seen| &seen.done), DONE)
        .line("by which the total has grown", all(|seen| seen.total), meaning(seen[0].total))
        .line("children alive on return", all(|seen| &seen.alive), ALIVE)
        .line("zombies on return", all(|seen| &seen.zombies), ZOMBIES)
        .line("descriptors left open", all(|seen| &seen.left_open), LEFT_OPEN)
}

const BEGUN: &str = "Each job has to run, and once.";
const PROCESSES: &str = "Each job is to run in a child process of its own: one that `fork` made.";
const AT_ONCE: &str = "The jobs did not all run at the same time: one had to end before the next \
    was begun. Fork all children before you wait for any, or read what one tells.";
const FOUND: &str = "A job is to find the total as it stood when you were called, and adds by what it \
    finds. A fork copies it: each child has it already, in a copy that nobody else changes.";
const DONE: &str = "A job did not come to its end: nobody may kill or stop a child.";
const NONE: &str = "The total has not grown. A fork copies memory, a `static` and what stands in an \
    `Arc` as well: what a child adds stays in its own copy, until it sends it to the parent.";
const ONE: &str = "The total has grown by what one job has added, and not by what the others have: \
    what comes from a child is to be added to the parent's total, not put in its place.";
const TOTALS: &str = "The total has grown by the children's totals, each of which began as a copy of the \
    parent's: only what a job has added to it counts.";
const BYTES: &str = "The total has grown by one byte of what each has added: the kernel keeps eight bits \
    of an exit code. A pipe takes any number.";
const ANOTHER: &str = "The total is not what it was and all that the jobs have added, or an error was \
    returned. What each has added has to come to the parent whole, and once.";
const ALIVE: &str = "When it returned, children were still running: `waitpid` waits until a child \
    has ended; each of them has to be waited for.";
const ZOMBIES: &str = "A child that nobody waits for stays in the process table as a zombie until \
    its parent ends, though all it had to tell has been read. Call `waitpid` for each of them.";
const LEFT_OPEN: &str = "What it opened is still open. A descriptor is closed when its owner is \
    dropped; one that was leaked or forgotten stays until the process ends.";

fn adding(ranks: &[usize]) -> Seen {
    let meeting = Meeting::of(ranks.len());
    let random = RandomState::new();
    let amount = |what: usize| LARGE + random.hash_one(what) % LARGE;
    let start = amount(ranks.len());
    let job = |(number, rank): (usize, &usize)| -> Job {
        let (rank, amount) = (*rank, amount(number));
        Box::new(move |total| {
            note(&Note::Found(*total));
            meeting.meet();
            wait_for_turn(rank);
            // The lowest bits are what goes into an exit code: never 0, so that it shows as wrong.
            let added = (amount + *total / 3) | 1;
            *total += added;
            note(&Note::Added(added));
        })
    };
    let jobs: Vec<Job> = ranks.iter().enumerate().map(job).collect();
    let mut total = start;
    let called = call(|| answer::own_memory(&mut total, &jobs));
    seen(&called, meeting, start, total)
}

fn seen(called: &Called<io::Result<()>>, meeting: Meeting, start: u64, total: u64) -> Seen {
    let (mut begun, mut added) = (Vec::new(), Vec::new());
    for (process, note) in notes() {
        match note {
            Note::Found(found) => begun.push((process, found)),
            Note::Added(amount) => added.push(amount),
        }
    }
    let processes: BTreeSet<i32> = begun.iter().map(|(process, _)| *process).collect();
    Seen {
        begun: begun.len().to_string(),
        processes: processes.iter().filter(|process| **process != pid()).count().to_string(),
        at_once: meeting.most().to_string(),
        found: begun.iter().filter(|(_, found)| *found == start).count().to_string(),
        done: added.len().to_string(),
        total: compared(called.returned.is_ok(), start, total, &added),
        alive: called.alive.to_string(),
        zombies: called.zombies.to_string(),
        left_open: called.left_open.len().to_string(),
    }
}

/// What has become of the total.
fn compared(returned: bool, start: u64, total: u64, added: &[u64]) -> &'static str {
    let sum = |part: fn(u64) -> u64| added.iter().map(|added| part(*added)).sum::<u64>();
    let old_ones = start * added.len() as u64;
    match total.wrapping_sub(start) {
        _ if !returned => "error",
        grown if grown == sum(|added| added) => "all",
        0 => "none",
        grown if added.contains(&grown) => "one",
        grown if grown == sum(|added| added) + old_ones => "totals",
        grown if grown == sum(|added| added % 256) => "bytes",
        _ => "another",
    }
}

/// What it usually means that a total has grown by this.
fn meaning(grown: &str) -> &'static str {
    match grown {
        "none" => NONE,
        "one" => ONE,
        "totals" => TOTALS,
        "bytes" => BYTES,
        _ => ANOTHER,
    }
}
