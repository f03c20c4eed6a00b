//! Works that end and works that do not, and whom the end of the time still finds at work.

#[path = "check/works.rs"]
mod works;

use std::io::{self, Write, pipe};
use std::os::fd::AsFd;

use trial::Report;
use trial::processes::{Called, call, note, notes, pid};

use self::works::Note::{Begun, TimeUp, WentOn};
use self::works::{CASES, Case, LATE_WORDS, MUCH, Note, Then, bytes, go_on, start_clock};
use super::answer::{self, Ran, Work};

/// What one call did.
struct Seen {
    case: Case,
    notes: Vec<(i32, Note)>,
    called: Called<io::Result<Ran>>,
    written: Vec<u8>,
}

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let seen = CASES.map(one);
    let those = |such: fn(&Seen) -> bool| names(&seen, such);
    Report::new()
        .line("not run in a child", those(not_in_a_child), IN_A_CHILD)
        .line("calls that failed", those(|seen| seen.called.returned.is_err()), FAILED)
        .line("short, but let time pass", those(slow_when_short), SLOW)
        .line("long, but let time pass", those(slow_when_long), SLOW_WHEN_LONG)
        .line("ended too early", those(too_early), TOO_EARLY)
        .line("went on when time was up", those(|seen| seen.has(WentOn)), WENT_ON)
        .line("said to be in time", those(Seen::in_time), IN_TIME)
        .line("output lost", those(|seen| !seen.is_whole()), OUTPUT)
        .line("children alive on return", those(|seen| seen.called.alive > 0), ALIVE)
        .line("zombies on return", those(|seen| seen.called.zombies > 0), ZOMBIES)
        .line("orphans alive on return", those(|seen| seen.called.orphans > 0), ORPHANS)
        .line("descriptors left open", those(|seen| !seen.called.left_open.is_empty()), LEFT_OPEN)
}

const IN_A_CHILD: &str = "Each work is to run once, in a child process: one that `fork` made.";
const FAILED: &str = "It returned an error, though nothing failed but a call of its own. `killpg` says \
    ESRCH where there is no such group: `setpgid` makes it, and has to come first, in the child and \
    in the parent, since either may be the faster.";
const SLOW: &str = "The work was done, and it waited on until the time was up. Wait for whichever comes \
    first, with `poll`. The end of the pipe comes only if you close your own writing end.";
const SLOW_WHEN_LONG: &str = "A long work was held up until the time was up: a pipe has room for 64 KiB, \
    and who writes more waits for a reader. Read what comes while you wait.";
const TOO_EARLY: &str = "A work was ended, though there was nothing to read at `time_up` yet.";
const WENT_ON: &str = "The time was up, and a process of the work went on. Do not sit in a `read` when \
    the time is up: `poll` both. Send SIGKILL, which nobody can ignore, and with `killpg` to a group of \
    the work's own, so that its children are met as well.";
const IN_TIME: &str = "In time are those whose pipe came to its end before there was something to read \
    at `time_up`; the others are not, whatever they had written.";
const OUTPUT: &str = "Not all was returned that had been written when the time was up. What a dead \
    process wrote stands in the pipe until it is read: read to the end when all are dead.";
const ALIVE: &str = "When it returned, the child was still running: to send a signal waits for nobody.";
const ZOMBIES: &str = "A child that nobody waits for stays in the process table as a zombie, killed or \
    not. Call `waitpid`.";
const ORPHANS: &str = "When it returned, the work's own child was still running: only the work was \
    killed. Give it a group of its own with `setpgid`, and end that with `killpg`.";
const LEFT_OPEN: &str = "An end of a pipe is still open. It is closed when its owner is dropped.";

impl Seen {
    fn has(&self, what: Note) -> bool {
        self.notes.iter().any(|(_, note)| *note == what)
    }

    fn in_time(&self) -> bool {
        self.called.returned.as_ref().is_ok_and(|ran| ran.in_time)
    }

    fn is_whole(&self) -> bool {
        self.called.returned.as_ref().is_ok_and(|ran| ran.output == self.written)
    }
}

/// The names of those that are such.
fn names(seen: &[Seen], such: fn(&Seen) -> bool) -> String {
    let (such, others): (Vec<&Seen>, Vec<&Seen>) = seen.iter().partition(|seen| such(seen));
    let names = |seen: &[&Seen]| {
        seen.iter().map(|seen| seen.case.name).collect::<Vec<_>>().join(", ")
    };
    match others.len() {
        0 => "all".to_owned(),
        1 | 2 => format!("all but {}", names(&others)),
        _ if such.is_empty() => "none".to_owned(),
        _ => names(&such),
    }
}

/// One that has no time may be killed before it begins.
fn not_in_a_child(seen: &Seen) -> bool {
    let begun: Vec<_> = seen.notes.iter().filter(|(_, note)| *note == Begun).collect();
    let may_be_killed = seen.case.then == Then::HasNoTime && begun.is_empty();
    !may_be_killed && (begun.len() != 1 || begun[0].0 == pid())
}

fn slow_when_short(seen: &Seen) -> bool {
    seen.case.then == Then::Ends && seen.case.writes < MUCH && seen.has(TimeUp)
}

fn slow_when_long(seen: &Seen) -> bool {
    seen.case.then == Then::Ends && seen.case.writes == MUCH && seen.has(TimeUp)
}

fn too_early(seen: &Seen) -> bool {
    !matches!(seen.case.then, Then::Ends | Then::HasNoTime) && !seen.has(TimeUp)
}

fn one(case: Case) -> Seen {
    let (time, clock) = pipe().expect("two descriptors");
    match case.then {
        Then::HasNoTime => (&clock).write_all(&[1]).expect("the pipe has room"),
        _ => start_clock(&clock, case.then == Then::SpeaksLate),
    }
    let written = bytes(case.writes + if case.then == Then::SpeaksLate { LATE_WORDS } else { 0 });
    let (first, late) = written.split_at(case.writes);
    let (first, late) = (first.to_vec(), late.to_vec());
    let work: Work = Box::new(move |output| {
        note(&Begun);
        // An error says that nobody reads it, which shows.
        let _ = output.write_all(&first);
        go_on(case.then, output, &late);
    });
    let called = call(|| answer::time_limit(&work, time.as_fd()));
    Seen { case, notes: notes(), called, written }
}

