//! How a run ended.

use serde::{Deserialize, Serialize};

use crate::trace::Wait;

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// The program came to its end, and all that was expected held.
    Done,
    /// What was expected did not hold.
    Failed(Failure),
    /// All wait, and nobody can go on: who waits for what.
    Stuck(Vec<Wait>),
    /// `main` panicked: this and all panics before.
    Panicked(Vec<Panicked>),
    /// It went on for more steps than are allowed.
    Endless,
    /// It started more threads than are allowed.
    TooManyThreads,
    /// The schedule asked for a thread that could not go on: it is not of this program, or the
    /// program does not do the same thing twice.
    OffPlan,
    /// The schedule was over, and the program waits for the next decision.
    Paused,
}

/// What was expected and did not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// What was looked at, as in `count`.
    pub what: String,
    /// What it should have been.
    pub expected: String,
    /// What it was.
    pub got: String,
    /// What that usually means: one or two sentences.
    pub meaning: String,
}

/// A panic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Panicked {
    /// The thread's name for people, as in `main` or `thread 2`.
    pub thread: String,
    /// What was said.
    pub message: String,
    /// File and line.
    pub at: String,
}

impl Panicked {
    /// What a panic hook is told, of this thread.
    pub fn of(info: &std::panic::PanicHookInfo<'_>, thread: &str) -> Self {
        let payload = info.payload();
        let text = payload.downcast_ref::<&str>().map(|text| text.to_string());
        let message = text.or_else(|| payload.downcast_ref::<String>().cloned());
        let message = message.unwrap_or_else(|| "a value that is no text".to_owned());
        let at = info.location().map(|place| format!("{}:{}", place.file(), place.line()));
        Self { thread: thread.to_owned(), message, at: at.unwrap_or_default() }
    }
}
