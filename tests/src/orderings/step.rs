//! What the threads of an execution did, in the order in which they did it.

use std::cell::RefCell;
use std::mem;
use std::panic::Location;
use std::sync::atomic::Ordering;

use loom::thread;

thread_local! {
    /// All threads of a search take turns in one of the system's.
    static TAKEN: RefCell<Taken> = const { RefCell::new(Taken { steps: Vec::new(), atomics: 0 }) };
}

struct Taken {
    steps: Vec<Step>,
    atomics: usize,
}

/// What a thread did with an atomic, or a fence: that has neither an atomic nor values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The thread, by the name that it was started with.
    pub thread: String,
    /// The line of the source that asked for it.
    pub line: u32,
    /// The ordering that was asked for.
    pub ordering: Ordering,
    /// Which atomic: they are numbered from 1 as an execution makes them.
    pub atomic: Option<usize>,
    /// The value that was read, as the 64 bits that a cast to `u64` gives.
    pub read: Option<u64>,
    /// The value that was stored; nothing where a read-modify-write changed nothing.
    pub stored: Option<u64>,
}

/// Begins a new execution.
pub(super) fn forget() {
    TAKEN.with_borrow_mut(|taken| *taken = Taken { steps: Vec::new(), atomics: 0 });
}

/// The number of a new atomic.
pub(super) fn number() -> usize {
    TAKEN.with_borrow_mut(|taken| {
        taken.atomics += 1;
        taken.atomics
    })
}

/// Notes a step of the thread that takes it.
pub(super) fn note(step: Step) {
    TAKEN.with_borrow_mut(|taken| taken.steps.push(step));
}

impl Step {
    /// A fence, by the thread that calls this.
    pub(super) fn new(place: &Location<'_>, ordering: Ordering) -> Step {
        let thread = thread::current().name().unwrap_or("main").to_owned();
        Step { thread, line: place.line(), ordering, atomic: None, read: None, stored: None }
    }
}

/// The steps of this execution.
pub(super) fn taken() -> Vec<Step> {
    TAKEN.with_borrow_mut(|taken| mem::take(&mut taken.steps))
}
