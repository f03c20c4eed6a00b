//! The words of the event language.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One line of a trace, at most [`Event::LONGEST`] bytes, so that one write to a pipe is atomic
/// everywhere and several processes may share the pipe.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Nanoseconds of CLOCK_MONOTONIC, which all processes of a machine share.
    pub at: u64,
    /// The process. Spans are keyed by process and id, since ids repeat after a fork.
    pub pid: u32,
    /// What happened.
    #[serde(flatten)]
    pub what: What,
}

impl Event {
    /// POSIX's smallest PIPE_BUF: the longest line in bytes, its newline included.
    pub const LONGEST: usize = 512;
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "lowercase")]
pub enum What {
    /// A span was made. It runs only between `Enter` and `Exit`.
    Open {
        /// Unique within the process while the span is open.
        id: u64,
        /// The span that opened the lane this one is drawn in: `lane == id` opens a lane.
        lane: u64,
        /// What a reader sees, as in `worker 3`.
        label: String,
        /// How it is drawn.
        kind: Kind,
    },
    /// The span goes on: its thread works on it, or its task is polled.
    Enter {
        /// The span.
        id: u64,
    },
    /// The span rests: its guard was dropped, or its task's poll returned.
    Exit {
        /// The span.
        id: u64,
    },
    /// The span is over; `id` may be used again.
    Close {
        /// The span.
        id: u64,
    },
    /// A process has ended, as its parent learned: what it had open is over. One that was killed
    /// can't say so itself.
    Ended {
        /// Which.
        process: u32,
    },
    /// Nothing can move any more: one such event for each thread that waits.
    Stuck {
        /// Who waits, for what, and who has it.
        wait: Wait,
    },
    /// One thing that a scene's function found.
    Found {
        /// The field's name.
        name: String,
        /// The field's value.
        value: Value,
    },
}

/// What a span stands for on a timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Doing something: every span but those named `wait` and `sleep`.
    Work,
    /// Waiting for a lock, a message, another thread, I/O: a span named `wait`.
    Wait,
    /// Asleep for a time: a span named `sleep`.
    Sleep,
}

/// One thread's wait in a program in which nothing can move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait {
    /// The thread that waits: `main`, its name, or `thread 2`, the second that was started.
    pub thread: String,
    /// What it waits for, as in `the lock made at src/deadlock.rs:12`.
    pub wants: String,
    /// The line at which it waits, as in `src/deadlock.rs:31`.
    pub at: String,
    /// Who keeps it from going on, as in `thread 1 holds it since src/deadlock.rs:24` or
    /// `the sender made at answer.rs:9 is still alive`; empty where nobody in particular does.
    pub because: String,
}
