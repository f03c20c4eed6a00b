//! What is written down of a thread and of a world.

use std::sync::{Arc, Condvar};

use super::hold::{Held, Holds};
use super::{Place, Want};
use crate::trace::Wait;

/// A thread, in the order in which threads were started, over all worlds.
pub(crate) type Number = u64;

/// A world; 0 is the one of threads that nobody gave one.
pub(crate) type WorldId = u64;

/// What is to be done when a world is stuck.
pub(crate) type OnStuck = Box<dyn FnOnce(&[Wait]) + Send>;

/// A set of threads that is judged on its own.
#[derive(Default)]
pub(crate) struct World {
    /// Its `main`: when that ends, the world is over, as a process is.
    pub first: Option<Number>,
    pub over: bool,
    /// How many threads were started, without the first.
    pub started: usize,
    pub on_stuck: Option<OnStuck>,
    /// Whether who is notified wakes only when nothing else can move.
    pub wakes_late: bool,
}

/// What never changes of a thread.
pub(crate) struct Thread {
    pub number: Number,
    pub world: WorldId,
    /// For people.
    pub name: Arc<str>,
    /// The id of the scope that waits for its end.
    pub scope: Option<u64>,
    pub holds: Holds,
    /// Rung when the thread is woken from a wait in the ledger.
    pub bell: Condvar,
}

/// A thread's lines in the ledger.
pub(crate) struct Record {
    pub thread: Arc<Thread>,
    pub state: State,
    /// An unpark that came before its park.
    pub token: bool,
}

/// What a thread does.
pub(crate) enum State {
    Running,
    Waiting(Waiting),
    /// Let go, but not yet awake.
    Woken(Woken),
    /// Kept only while it left locks held.
    Ended,
    /// A fork did not copy it; what it held then, this process will never give back.
    LeftBehind(Vec<Held>),
}

/// One wait.
pub(crate) struct Waiting {
    pub want: Want,
    pub at: Place,
    /// Lower waits longer.
    pub turn: u64,
    /// Whether only another thread can end the wait; not so before the thread has come to rest,
    /// and never with a time limit.
    pub at_rest: bool,
    /// Whether it ends by itself when its time is up.
    pub limited: bool,
    /// Whether it was notified, and wakes late.
    pub called: bool,
}

/// How a wait in the ledger ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Woken {
    /// What was waited for came.
    Called,
    /// Nothing else could move.
    AtRest,
    /// The time limit passed.
    TimedOut,
}

impl Record {
    /// What it waits for, unless it was let go.
    pub fn waiting(&self) -> Option<&Waiting> {
        match &self.state {
            State::Waiting(waiting) => Some(waiting),
            _ => None,
        }
    }

    pub fn lives(&self) -> bool {
        !matches!(self.state, State::Ended | State::LeftBehind(_))
    }

    pub fn has_ended(&self) -> bool {
        matches!(self.state, State::Ended)
    }

    /// How it holds a lock, if it does.
    pub fn holds(&self, lock: u64) -> Option<Held> {
        let find = |list: &[Held]| list.iter().find(|held| held.lock == lock).copied();
        match &self.state {
            State::LeftBehind(held) => find(held),
            _ => find(&self.thread.holds.list()),
        }
    }
}
