//! A point at which a check holds threads, without a clock.

use std::panic::Location;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed, Ordering::SeqCst};

use super::{Tag, Want, Woken, ledger, rest};

/// Holds threads until it is opened, or until nothing else in their world can move: then the gate
/// at which a thread has waited longest lets all go that wait there. All its threads are of one
/// world.
#[derive(Debug)]
pub struct Gate {
    tag: Tag,
    /// Read and written with the ledger in hand only: relaxed is enough.
    open: AtomicBool,
    passed: AtomicUsize,
}

/// Why a [`Gate`] let a thread go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passed {
    /// It was open or was opened.
    Opened,
    /// Nothing else could move.
    AtRest,
}

impl Gate {
    /// A closed gate.
    #[track_caller]
    pub fn new() -> Self {
        Self { tag: Tag::new("gate"), open: AtomicBool::new(false), passed: AtomicUsize::new(0) }
    }

    /// Waits until the gate is opened or nothing else can move.
    #[track_caller]
    pub fn pass(&self) -> Passed {
        let want = Want::Gate(self.tag.key());
        let woken = rest(want, Location::caller(), None, |_| self.open.load(Relaxed));
        self.passed.fetch_add(1, SeqCst);
        if woken == Woken::AtRest { Passed::AtRest } else { Passed::Opened }
    }

    /// Lets go all that wait, and all that come from now on.
    pub fn open(&self) {
        let mut ledger = ledger::open();
        self.open.store(true, Relaxed);
        ledger.call(self.tag.key().id, usize::MAX, Woken::Called);
    }

    /// How many threads wait here now.
    pub fn waiting(&self) -> usize {
        ledger::open().waiting(self.tag.key().id)
    }

    /// How many threads went through so far.
    pub fn passed(&self) -> usize {
        self.passed.load(SeqCst)
    }
}

impl Default for Gate {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}
