//! What the polls returned.

use std::task::Poll;

use serde::{Deserialize, Serialize};

/// What each poll returned, and how often the waker had been called by then.
#[derive(Debug)]
pub struct Polls {
    /// When nothing had been sent.
    pub first: (Poll<&'static str>, u32),
    /// Once more, although nobody had called.
    pub too_early: (Poll<&'static str>, u32),
    /// After the call.
    pub called: (Poll<&'static str>, u32),
    /// The size of such a future, in bytes.
    pub bytes: usize,
}

/// What the scene found.
#[derive(Debug, Serialize, Deserialize)]
pub struct Findings {
    /// What each poll returned, and how often the waker had been called by then.
    pub polls: Vec<(String, u32)>,
    /// The size of the future, in bytes.
    pub bytes: usize,
}

impl From<Polls> for Findings {
    fn from(Polls { first, too_early, called, bytes }: Polls) -> Findings {
        let words = |(poll, calls): (Poll<&str>, u32)| (format!("{poll:?}"), calls);
        Findings { polls: [first, too_early, called].map(words).into(), bytes }
    }
}

impl Findings {
    /// As a table.
    pub(super) fn rows(&self) -> Vec<String> {
        let head = format!("  {:16}{:15}{}", "poll", "returned", "calls of the waker");
        let whens = ["the first", "too early", "after the word"].into_iter();
        let row =
            |(when, (poll, calls)): (&str, &(String, u32))| format!("  {when:16}{poll:15}{calls}");
        std::iter::once(head).chain(whens.zip(&self.polls).map(row)).collect()
    }
}
