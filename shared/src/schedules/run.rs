//! One run of a program under one schedule: its threads, what each is about to do, and who goes on.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use super::alone::Alone;
use super::decision::Decision;
use super::end::{End, Panicked};
use super::lead::Lead;
use super::record::Record;
use super::stand::Stand;
use super::things::Things;
use super::thread::{Number, Thread};
use super::want::May;

/// As many threads as a program may start: the size of a [`Set`](super::decision::Set).
pub(super) const MOST_THREADS: usize = 60;

thread_local! {
    /// shuttle runs all threads of a program on the thread that started the search.
    static RUN: RefCell<Option<Run>> = const { RefCell::new(None) };
}

/// Reads what is watched.
type Show = Rc<dyn Fn() -> String>;

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
    pub watched: Vec<(&'static str, Show)>,
    pub happened: BTreeSet<&'static str>,
    pub panics: Vec<Panicked>,
    /// Set while something is watched: then nobody else is let in and nothing is written down.
    pub quiet: bool,
    /// How many steps were taken while something is watched.
    pub quiet_steps: usize,
    /// Whether what is to be watched is left unwatched.
    pub blind: bool,
    /// Who goes on while all others have stopped.
    pub alone: Option<Alone>,
    /// Who lets others go on, and whom.
    pub lead: Option<Lead>,
    /// Whether each thread lets the others go first when it has taken a step.
    pub in_turns: bool,
    /// Whether to unlock is a step.
    pub unlocks_in_steps: bool,
    /// The decision at which it stopped.
    pub open: Option<Decision>,
    /// Where the threads stood when it stopped or ended, if somebody wants to be told: afterwards
    /// they are cleared away, and give back what they hold.
    pub stands: Option<Vec<Stand>>,
    /// In which way the thread that runs was let go on.
    pub granted: May,
    /// How it ended. Once that is known, nothing is waited for or written down any more.
    pub end: Option<End>,
    /// Whether its threads are being cleared away.
    pub cleared: bool,
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
            quiet_steps: 0,
            blind: false,
            alone: None,
            lead: None,
            in_turns: false,
            unlocks_in_steps: false,
            open: None,
            stands: None,
            granted: May::Go,
            end: None,
            cleared: false,
        };
        run.start_thread(Some("main"), None);
        run
    }

    /// Writes down a thread that is about to be started.
    pub fn start_thread(&mut self, name: Option<&str>, scope: Option<u64>) -> Number {
        let number = self.threads.len();
        self.threads.push(Thread::new(number, name, scope));
        if number >= MOST_THREADS {
            self.end.get_or_insert(End::TooManyThreads);
        }
        number
    }

    /// Whether the thread that runs unwinds. All threads of a run live on one of the system's, so
    /// that `panicking` says no more than that one of them does.
    pub fn unwinds(&mut self) -> bool {
        if self.quiet {
            // What is watched can't be read, and that is not the thread's own panic.
            return false;
        }
        let others = || self.living().any(|(thread, state)| thread != self.me && state.panics);
        let unwinds = std::thread::panicking() && (self.threads[self.me].panics || !others());
        self.threads[self.me].panics = unwinds;
        unwinds
    }

    /// Whose steps were chosen, as a plan names them.
    pub fn chosen(&self) -> Vec<u8> {
        self.decisions.iter().map(|decision| decision.chosen as u8).collect()
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
