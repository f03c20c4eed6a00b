//! One run of a program under one schedule: its threads, what each is about to do, and who goes on.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

use super::decision::{Decision, Set};
use super::end::{End, Panicked};
use super::record::Record;
use super::stand::Stand;
use super::things::Things;
use super::want::{May, Want};
use crate::waits::Place;

/// A thread of a program, in the order in which they were started; 0 is its `main`. shuttle counts
/// its tasks in the same way.
pub(crate) type Number = usize;

/// As many threads as a program may start: the size of a [`Set`].
pub(super) const MOST_THREADS: usize = 60;

thread_local! {
    /// shuttle runs all threads of a program on the thread that started the search.
    static RUN: RefCell<Option<Run>> = const { RefCell::new(None) };
}

/// A program while it runs.
pub(crate) struct Run {
    pub threads: Vec<Thread>,
    /// Who runs.
    pub me: Number,
    /// Who took the last step.
    pub last: Number,
    pub things: Things,
    /// The decisions to take; those after its end are taken as they come.
    pub plan: Vec<u8>,
    pub decisions: Vec<Decision>,
    /// Whether one of them was a surprise.
    pub surprised: bool,
    /// How many steps were taken, those of a lonely `main` counted.
    pub steps: usize,
    /// After so many steps the program is taken for endless.
    pub most_steps: usize,
    /// Whether it stops where its plan ends.
    pub stops_after_plan: bool,
    /// Whether the step that is taken is part of the schedule.
    pub on_schedule: bool,
    /// What was done, if somebody wants to be told.
    pub record: Option<Record>,
    /// What is shown beside each step.
    pub watched: Vec<(&'static str, Rc<dyn Fn() -> String>)>,
    pub happened: BTreeSet<&'static str>,
    pub panics: Vec<Panicked>,
    /// Set while something is watched: then nobody else is let in and nothing is written down.
    pub quiet: bool,
    /// The decision at which it stopped.
    pub open: Option<Decision>,
    /// Where the threads stood when it stopped or ended, if somebody wants to be told: afterwards
    /// they are cleared away, and give back what they hold.
    pub stands: Option<Vec<Stand>>,
    /// In which way the thread that runs was let go on.
    pub granted: May,
    /// How it ended. Once that is known, nothing is waited for or written down any more.
    pub end: Option<End>,
}

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
    /// Whether it unwinds.
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

impl Run {
    pub fn new(plan: Vec<u8>, most_steps: usize) -> Self {
        let mut run = Self {
            threads: Vec::new(),
            me: 0,
            last: 0,
            things: Things::default(),
            plan,
            decisions: Vec::new(),
            surprised: false,
            steps: 0,
            most_steps,
            stops_after_plan: false,
            on_schedule: false,
            record: None,
            watched: Vec::new(),
            happened: BTreeSet::new(),
            panics: Vec::new(),
            quiet: false,
            open: None,
            stands: None,
            granted: May::Go,
            end: None,
        };
        run.start_thread(Some("main"), None);
        run
    }

    /// Writes down a thread that is about to be started.
    pub fn start_thread(&mut self, name: Option<&str>, scope: Option<u64>) -> Number {
        let number = self.threads.len();
        let shown =
            name.map_or_else(|| format!("thread {}", number.wrapping_sub(1)), str::to_owned);
        let thread = Thread {
            name: shown.into(),
            was_named: name.is_some(),
            state: State::Running,
            scope,
            token: false,
            after: Set::default(),
            panics: false,
        };
        self.threads.push(thread);
        if number >= MOST_THREADS {
            self.end.get_or_insert(End::TooManyThreads);
        }
        number
    }

    /// Threads that have not ended.
    pub fn living(&self) -> impl Iterator<Item = (Number, &Thread)> {
        self.threads.iter().enumerate().filter(|(_, thread)| thread.lives())
    }
}

/// Puts a run in the place of the one before, and returns that.
pub(super) fn swap(run: Option<Run>) -> Option<Run> {
    RUN.replace(run)
}

/// Does something with the run that this thread is part of; nothing where there is none.
///
/// Nothing of the program's runs meanwhile.
pub(crate) fn with<R>(work: impl FnOnce(&mut Run) -> R) -> Option<R> {
    RUN.try_with(|run| run.borrow_mut().as_mut().map(work)).ok().flatten()
}
