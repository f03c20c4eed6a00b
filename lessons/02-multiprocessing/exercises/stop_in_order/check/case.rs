//! What the works do, and what comes from outside meanwhile.

#![allow(unsafe_code, reason = "a work leaves a child: nix marks fork and handlers unsafe")]

use std::io::{PipeWriter, Write};

use nix::sys::signal::{SaFlags, SigAction, SigHandler, SigSet, Signal, kill, raise, sigaction};
use nix::unistd::{ForkResult, Pid, fork};
use serde::{Deserialize, Serialize};
use trial::processes::{Meeting, beside, note, pid, wait_for_turn};

use self::Note::{Asked, Begun, Done, WaitedOn, WentOn};

/// When SIGTERM comes.
#[derive(Clone, Copy, PartialEq)]
pub enum Comes {
    /// The items come to their end instead.
    Never,
    /// When nothing is left to do.
    Idle,
    /// When all work.
    AtWork,
    /// The same, and once more when it has been heard.
    Twice,
    /// When all work, and to the workers as well.
    ToAll,
    /// When there are results and more items.
    AtOnce,
    /// When nothing is left to do, and the work has left a process behind.
    WithChildren,
}

/// A call of the answer: its name, when SIGTERM comes, and how many items there are.
pub type Case = (&'static str, Comes, u8);

/// The first is before any handler was installed: those of `signal_hook` stay, and a later worker
/// has one in any case.
pub const CASES: [Case; 8] = [
    ("to all", Comes::ToAll, 7),
    ("never", Comes::Never, 7),
    ("no item", Comes::Idle, 0),
    ("idle", Comes::Idle, 2),
    ("at work", Comes::AtWork, 7),
    ("at once", Comes::AtOnce, 7),
    ("twice", Comes::Twice, 7),
    ("children", Comes::WithChildren, 2),
];

/// Whose turn it is when nothing else moves. A right answer lets it come to the works', not further.
const STOP: usize = 1;
const SOON: usize = 2;
const ASK: usize = 3;
const ASK_AGAIN: usize = 4;
const WORK: usize = 5;
const CHILD: usize = 8;
const LAST: usize = 9;

/// What is told to the check.
#[derive(Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Note {
    Begun(u8),
    Done(u8),
    /// SIGTERM comes now.
    Asked,
    /// Nothing else moved, though SIGTERM had come.
    WaitedOn,
    /// A process that a work had left behind was not ended.
    WentOn,
}

/// What is done with one item before its result is returned.
pub fn work(comes: Comes, item: u8, meeting: Meeting, answer: i32) {
    note(&Begun(item));
    meeting.meet();
    match comes {
        Comes::Never | Comes::Idle => {}
        Comes::AtWork | Comes::Twice => wait_for_turn(WORK),
        Comes::AtOnce => wait_for_turn(SOON),
        Comes::ToAll => {
            wait_for_turn(ASK_AGAIN);
            if pid() != answer {
                raise(Signal::SIGTERM).expect("it is ours");
            }
            wait_for_turn(WORK);
        }
        Comes::WithChildren => leave_a_child(),
    }
    note(&Done(item));
}

fn leave_a_child() {
    // SAFETY: a worker has the one thread.
    if let ForkResult::Child = unsafe { fork() }.expect("room for one more") {
        wait_for_turn(CHILD);
        note(&WentOn);
        std::process::exit(0)
    }
}

/// Puts the items into the pipe. If SIGTERM comes, a process sends it that keeps the pipe open.
pub fn outside(comes: Comes, items: &[u8], mut pipe: PipeWriter) {
    pipe.write_all(items).expect("the pipe has room");
    let answer = Pid::from_raw(pid());
    let send = |signal| kill(answer, signal).expect("it is there");
    if comes == Comes::Never {
        return;
    }
    beside(|| {
        if comes == Comes::AtOnce {
            wait_for_turn(STOP);
            send(Signal::SIGSTOP);
        }
        wait_for_turn(ASK);
        note(&Asked);
        send(Signal::SIGTERM);
        send(Signal::SIGCONT);
        if comes == Comes::Twice {
            wait_for_turn(ASK_AGAIN);
            send(Signal::SIGTERM);
        }
        wait_for_turn(LAST);
        note(&WaitedOn);
    });
}

/// Forgets a SIGTERM that nobody has taken, and lets the next one come through.
pub fn forget_signals() {
    let ignore = SigAction::new(SigHandler::SigIgn, SaFlags::empty(), SigSet::empty());
    // SAFETY: a signal is ignored for a moment; then the answer's own handler is back.
    unsafe {
        let own = sigaction(Signal::SIGTERM, &ignore).expect("it can be ignored");
        sigaction(Signal::SIGTERM, &own).expect("it was there before");
    }
    SigSet::from(Signal::SIGTERM).thread_unblock().expect("it is a signal");
}
