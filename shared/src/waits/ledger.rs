//! The ledger: all threads of all worlds, and what is written down of them.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError, TryLockError};

use super::judge::Alarm;
use super::record::{Record, State, Waiting, World, WorldId};
use super::{Number, Place, Want, Woken};

static FIRST: Page = Page::new();

/// A ledger, and the one in its place if a fork left it in the hand of a thread that is no more.
struct Page {
    ledger: Mutex<Ledger>,
    next: OnceLock<Box<Page>>,
}

/// All threads of all worlds.
pub(crate) struct Ledger {
    pub(super) threads: BTreeMap<Number, Record>,
    pub(super) worlds: BTreeMap<WorldId, World>,
    turns: u64,
    /// Whether threads were left behind by a fork.
    pub(super) forked: bool,
}

/// Takes the ledger. Nothing of the user's runs while it is taken.
pub(crate) fn open() -> MutexGuard<'static, Ledger> {
    Page::last().ledger.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Begins a new ledger if nobody that lives can give back the one there is. Asked by the only
/// thread of a process.
pub(super) fn renew() {
    let page = Page::last();
    if matches!(page.ledger.try_lock(), Err(TryLockError::WouldBlock)) {
        let _ = page.next.set(Box::new(Page::new()));
    }
}

impl Page {
    const fn new() -> Self {
        let ledger =
            Ledger { threads: BTreeMap::new(), worlds: BTreeMap::new(), turns: 0, forked: false };
        Self { ledger: Mutex::new(ledger), next: OnceLock::new() }
    }

    fn last() -> &'static Self {
        let mut page = &FIRST;
        while let Some(next) = page.next.get() {
            page = next;
        }
        page
    }
}

/// Wakes up to `many` of those who wait in the ledger for the thing with this id, the first come
/// first.
pub(crate) fn call(id: u64, many: usize) {
    open().call(id, many, Woken::Called);
}

impl Ledger {
    /// Whether a thread has ended.
    pub fn has_ended(&self, thread: Number) -> bool {
        self.threads.get(&thread).is_none_or(Record::has_ended)
    }

    /// Those of a world that have not ended, in the order in which they were started.
    pub fn living(&self, world: WorldId) -> impl Iterator<Item = &Record> {
        let of_world = move |record: &&Record| record.thread.world == world && record.lives();
        self.threads.values().filter(of_world)
    }

    /// All waits of all worlds.
    pub fn waits(&self) -> impl Iterator<Item = (Number, &Waiting)> {
        let records = self.threads.values();
        records.filter_map(|record| Some((record.thread.number, record.waiting()?)))
    }

    /// How many wait in the ledger for the thing with this id.
    pub fn waiting(&self, id: u64) -> usize {
        self.waits().filter(|(_, waiting)| waiting.want.id() == Some(id)).count()
    }

    /// Writes down that a thread waits, not yet at rest.
    pub fn wait(&mut self, thread: Number, want: Want, at: Place, limited: bool) {
        self.turns += 1;
        let turn = self.turns;
        let waiting = Waiting { want, at, turn, at_rest: false, limited, called: false };
        self.set(thread, State::Waiting(waiting));
    }

    /// Writes down that only another thread can let this one go, and judges.
    pub fn come_to_rest(&mut self, thread: Number) -> Option<Alarm> {
        let record = self.threads.get_mut(&thread)?;
        if let State::Waiting(waiting) = &mut record.state {
            waiting.at_rest = true;
        }
        let world = record.thread.world;
        self.judge(world)
    }

    /// Writes down that the thread runs again, and says how its wait ended.
    pub fn go_on(&mut self, thread: Number) -> Woken {
        match self.set(thread, State::Running) {
            Some(State::Woken(woken)) => woken,
            _ => Woken::TimedOut,
        }
    }

    /// Lets a waiting thread go.
    pub fn wake(&mut self, thread: Number, woken: Woken) {
        self.set(thread, State::Woken(woken));
        self.threads[&thread].thread.bell.notify_one();
    }

    /// See [`call`].
    pub fn call(&mut self, id: u64, many: usize, woken: Woken) {
        let waits = self.waits().filter(|(_, waiting)| waiting.want.id() == Some(id));
        let waits = waits.filter(|(_, waiting)| !waiting.called);
        let mut called: Vec<_> = waits.map(|(thread, waiting)| (waiting.turn, thread)).collect();
        called.sort_unstable();
        for (_, thread) in called.into_iter().take(many) {
            if !self.wakes_late(thread) {
                self.wake(thread, woken);
            }
        }
    }

    /// Writes down what a thread does, and returns what it did before.
    fn set(&mut self, thread: Number, state: State) -> Option<State> {
        let record = self.threads.get_mut(&thread)?;
        Some(std::mem::replace(&mut record.state, state))
    }
}
