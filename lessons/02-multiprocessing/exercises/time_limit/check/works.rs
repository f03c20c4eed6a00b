//! What the works do, and a clock that goes on only when nothing else does.

#![allow(unsafe_code, reason = "a work has children of its own: nix marks fork unsafe")]

use std::hash::{BuildHasher, RandomState};
use std::io::{PipeWriter, Write};
use std::process::exit;

use nix::sys::signal::{SigSet, Signal, kill};
use nix::unistd::{ForkResult, Pid, fork};
use serde::{Deserialize, Serialize};
use trial::processes::{beside, note, pid, wait_for_turn};

use self::Note::{TimeUp, WentOn};

/// What one work does.
#[derive(Clone, Copy)]
pub struct Case {
    pub name: &'static str,
    /// How many bytes it writes at once.
    pub writes: usize,
    pub then: Then,
}

/// What a work does when it has written.
#[derive(Clone, Copy, PartialEq)]
pub enum Then {
    Ends,
    Stays,
    /// Stays, and does not heed SIGTERM.
    IsDeaf,
    /// Starts a process, and both stay.
    HasAChild,
    /// Starts a process that stays, and ends.
    LeavesAChild,
    /// Writes more just when the time is up.
    SpeaksLate,
    /// Stays, and has no time at all.
    HasNoTime,
}

pub const CASES: [Case; 9] = [
    Case { name: "short", writes: 5, then: Then::Ends },
    Case { name: "long", writes: MUCH, then: Then::Ends },
    Case { name: "endless", writes: 5, then: Then::Stays },
    Case { name: "flood", writes: MUCH, then: Then::Stays },
    Case { name: "deaf", writes: 0, then: Then::IsDeaf },
    Case { name: "parent", writes: 5, then: Then::HasAChild },
    Case { name: "gone", writes: 5, then: Then::LeavesAChild },
    Case { name: "late", writes: 5, then: Then::SpeaksLate },
    Case { name: "no time", writes: 0, then: Then::HasNoTime },
];

/// More than a pipe has room for, and more than is read at once, but less than that room.
pub const MUCH: usize = 1 << 20;
pub const LATE_WORDS: usize = 50_000;

/// Whose turn it is when nothing else moves. A right answer lets it come to the clock's only.
const STOP: usize = 1;
const LATE: usize = 2;
const CLOCK: usize = 3;
const TOO_LATE: usize = 4;

/// What is told to the check.
#[derive(Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Note {
    Begun,
    TimeUp,
    WentOn,
}

/// Starts a process that says that the time is up when nothing else can move. The answer may be
/// stopped until then, so that it finds two descriptors ready at once.
pub fn start_clock(mut clock: &PipeWriter, stops: bool) {
    let answer = Pid::from_raw(pid());
    beside(|| {
        if stops {
            wait_for_turn(STOP);
            kill(answer, Signal::SIGSTOP).expect("it is there");
        }
        wait_for_turn(CLOCK);
        note(&TimeUp);
        clock.write_all(&[1]).expect("the pipe has room");
        kill(answer, Signal::SIGCONT).expect("it is there");
    });
}

/// What a work does when it has written.
pub fn go_on(then: Then, output: &mut PipeWriter, late: &[u8]) {
    match then {
        Then::Ends => return,
        Then::Stays | Then::HasNoTime => {}
        Then::IsDeaf => SigSet::from(Signal::SIGTERM).thread_block().expect("it is a signal"),
        Then::SpeaksLate => {
            wait_for_turn(LATE);
            let _ = output.write_all(late);
        }
        Then::HasAChild | Then::LeavesAChild => {
            // SAFETY: a work's process has the one thread.
            match unsafe { fork() }.expect("room for one more") {
                ForkResult::Child => {
                    stay();
                    exit(0)
                }
                ForkResult::Parent { .. } if then == Then::LeavesAChild => return,
                ForkResult::Parent { .. } => {}
            }
        }
    }
    stay();
}

fn stay() {
    wait_for_turn(TOO_LATE);
    note(&WentOn);
}

/// Bytes that nobody can guess.
pub fn bytes(length: usize) -> Vec<u8> {
    let random = RandomState::new();
    let byte = |place: usize| (random.hash_one(place / 8) >> (place % 8 * 8)) as u8;
    (0..length).map(byte).collect()
}
