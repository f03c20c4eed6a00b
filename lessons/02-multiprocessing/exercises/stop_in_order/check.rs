//! Items and works, and a SIGTERM that comes when nothing else moves.

#[path = "check/case.rs"]
mod case;
#[path = "check/seen.rs"]
mod seen;

use std::hash::{BuildHasher, RandomState};
use std::io::{Read, pipe};

use nix::fcntl::{FcntlArg, OFlag, fcntl};
use trial::Report;
use trial::processes::{Meeting, call, notes, pid};

use self::case::Note::WaitedOn;
use self::case::{CASES, Case, forget_signals, outside, work};
use self::seen::Seen;
use super::answer::{self, Work};

const WORKERS: usize = 3;

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let seen = CASES.map(one);
    let those = |such: fn(&Seen) -> bool| {
        let such: Vec<&str> =
            seen.iter().filter(|seen| such(seen)).map(|seen| seen.case.0).collect();
        match such.len() {
            0 => "none".to_owned(),
            all if all == seen.len() => "all".to_owned(),
            _ => such.join(", "),
        }
    };
    let most = seen.iter().map(|seen| seen.most).max().unwrap_or(0);
    Report::new()
        .line("works not in a child", those(Seen::in_the_parent), IN_A_CHILD)
        .line("most at the same time", most, AT_ONCE)
        .line("failed with EINTR", those(Seen::interrupted), INTERRUPTED)
        .line("ended unasked", those(Seen::unasked), UNASKED)
        .line("begun after SIGTERM", those(Seen::begun_after), BEGUN_AFTER)
        .line("waited on after SIGTERM", those(|seen| seen.has(WaitedOn)), WAITED_ON)
        .line("items lost", those(Seen::lost), LOST)
        .line("items done twice", those(Seen::done_twice), TWICE)
        .line("failed otherwise", those(Seen::failed), FAILED)
        .line("other results", those(Seen::other_results), RESULTS)
        .line("workers alive on return", those(|seen| seen.called.alive > 0), ALIVE)
        .line("zombies on return", those(|seen| seen.called.zombies > 0), ZOMBIES)
        .line("children of theirs left", those(Seen::left), LEFT)
        .line("descriptors left open", those(|seen| !seen.called.left_open.is_empty()), OPEN)
}

const IN_A_CHILD: &str = "Each work is to run in a child process, a worker that `fork` made.";
const AT_ONCE: &str = "There are to be three workers, and items enough for each of them: give the next \
    one to whoever is free, without waiting for a result before.";
const INTERRUPTED: &str = "A signal interrupts `poll`, which then returns EINTR. That is no failure: \
    call it again.";
const UNASKED: &str = "It returned before SIGTERM came and before the items had come to their end. An \
    empty pipe is none: more may come.";
const BEGUN_AFTER: &str = "A work was begun after SIGTERM had come. Look for the signal before you read \
    an item, each time, and read one only when a worker is free, so that none lies in between.";
const WAITED_ON: &str = "SIGTERM had come, and it waited for something else: for an item, say, that may \
    never come. A signal ends no `read`; let `poll` wait for the signal's pipe as well.";
const LOST: &str = "An item was read from the pipe, and its work did not come to its end. SIGTERM asks: \
    whoever works finishes what is in hand, and a worker must not die of a SIGTERM of its own. Read no \
    item that you cannot give to a worker at once.";
const TWICE: &str = "The work of an item was done more than once.";
const FAILED: &str = "It returned an error, though nothing failed but a call of its own.";
const RESULTS: &str = "What was returned is not what the works had returned: one result for each item \
    that was read, also of those that were done after SIGTERM.";
const ALIVE: &str = "When it returned, a worker was still running: close its line, and wait for it.";
const ZOMBIES: &str = "A worker that nobody waits for stays in the process table as a zombie. Call \
    `waitpid` for each of them.";
const LEFT: &str = "A process that a work had started was still running. Give each worker a group of its \
    own with `setpgid`, and end what is left of the group with `killpg`.";
const OPEN: &str = "What it opened is still open. `signal_hook` keeps the pipe into which it writes until \
    you `unregister`; what you own is closed when it is dropped.";

fn one(case: Case) -> Seen {
    let (_, comes, count) = case;
    let [first, key, ..] = RandomState::new().hash_one(count).to_le_bytes();
    let items: Vec<u8> = (0..count).map(|number| first.wrapping_add(number)).collect();
    let (mut reader, writer) = pipe().expect("two descriptors");
    outside(comes, &items, writer);
    let (meeting, answer) = (Meeting::of(WORKERS), pid());
    let each: Work = Box::new(move |item| {
        work(comes, item, meeting, answer);
        item ^ key
    });
    let called = call(|| answer::stop_in_order(&reader, WORKERS, &each));
    forget_signals();
    // It may be one that keeps nobody waiting meanwhile.
    fcntl(&reader, FcntlArg::F_SETFL(OFlag::empty())).expect("it is open");
    let mut left = Vec::new();
    reader.read_to_end(&mut left).expect("nobody writes any more");
    let taken = items.into_iter().filter(|item| !left.contains(item)).collect();
    Seen { case, notes: notes(), called, most: meeting.most(), taken, key }
}
