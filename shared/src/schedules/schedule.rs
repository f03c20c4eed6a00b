//! A schedule in writing.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::run::MOST_THREADS;

/// Whose step came first, second and so on: `0-1-0-1`, by the number of each thread in the order in
/// which they were started, and `m` for `main`. It may be shorter than the run: then those go on
/// that go on by themselves.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Schedule(pub(super) Vec<u8>);

impl Schedule {
    /// How many steps it names.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it names none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Who takes step `at`, counted from 0: an index of a story's threads, `main` first.
    pub fn get(&self, at: usize) -> Option<usize> {
        self.0.get(at).copied().map(usize::from)
    }

    /// This one, and then a step of `thread`.
    ///
    /// # Panics
    /// When there can't be so many threads.
    #[must_use]
    pub fn then(&self, thread: usize) -> Self {
        let thread = u8::try_from(thread).ok().filter(|&thread| is_one(thread));
        let thread = thread.expect("a run has no more than 60 threads");
        Self(self.0.iter().copied().chain([thread]).collect())
    }

    /// Its first steps, `length` of them.
    #[must_use]
    pub fn first(&self, length: usize) -> Self {
        Self(self.0.iter().copied().take(length).collect())
    }

    /// What comes behind its first steps, `length` of them.
    #[must_use]
    pub fn behind(&self, length: usize) -> Self {
        Self(self.0.iter().copied().skip(length).collect())
    }

    /// Whether it begins with all of the other one's steps.
    pub fn begins_with(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }
}

/// Whether a run may have a thread of this number.
fn is_one(thread: u8) -> bool {
    usize::from(thread) < MOST_THREADS
}

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let step = |thread: &u8| match thread.checked_sub(1) {
            None => "m".to_owned(),
            Some(number) => number.to_string(),
        };
        f.write_str(&self.0.iter().map(step).collect::<Vec<_>>().join("-"))
    }
}

impl FromStr for Schedule {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let step = |step: &str| match step {
            "m" => Some(0),
            _ => step.parse::<u8>().ok()?.checked_add(1).filter(|&thread| is_one(thread)),
        };
        let steps = text.split('-').filter(|_| !text.is_empty()).map(step);
        steps.collect::<Option<_>>().map(Self).ok_or_else(|| {
            format!("`{text}` is no schedule. A schedule names who takes each step, as in 0-1-0-1.")
        })
    }
}
