//! One thread of a program, and what it is about to do.

use std::sync::Arc;

use super::decision::Set;
use super::want::Want;
use crate::waits::Place;

/// A thread of a program, in the order in which they were started; 0 is its `main`. shuttle counts
/// its tasks in the same way.
pub(crate) type Number = usize;

/// One thread of a program.
pub(crate) struct Thread {
    /// For people.
    pub name: Arc<str>,
    pub was_named: bool,
    pub state: State,
    /// The scope that waits for its end.
    pub scope: Option<u64>,
    /// An unpark that came before its park.
    pub token: bool,
    /// Whom it lets go first, since it yielded.
    pub after: Set,
    /// Whether it unwinds, as of its last step or panic.
    pub panics: bool,
}

/// What a thread does.
pub(crate) enum State {
    /// On its way to its next step.
    Running,
    /// About to take a step, if it may.
    Waiting(Waiting),
    Ended,
}

/// What a thread is about to do.
#[derive(Debug, Clone)]
pub(crate) struct Waiting {
    pub want: Want,
    pub at: Place,
    /// Whether the time is part of the schedule; an end that is joined is not.
    pub visible: bool,
}

impl Thread {
    /// A thread that is about to run.
    pub fn new(number: Number, name: Option<&str>, scope: Option<u64>) -> Self {
        let shown =
            name.map_or_else(|| format!("thread {}", number.wrapping_sub(1)), str::to_owned);
        Self {
            name: shown.into(),
            was_named: name.is_some(),
            state: State::Running,
            scope,
            token: false,
            after: Set::default(),
            panics: false,
        }
    }

    /// The name that the program gave it.
    pub fn given_name(&self) -> Option<Arc<str>> {
        self.was_named.then(|| self.name.clone())
    }

    pub fn waiting(&self) -> Option<&Waiting> {
        match &self.state {
            State::Waiting(waiting) => Some(waiting),
            _ => None,
        }
    }

    pub fn lives(&self) -> bool {
        !matches!(self.state, State::Ended)
    }
}
