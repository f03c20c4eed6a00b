//! The ledger: all threads of all worlds, and what is written down of them.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::judge::Alarm;
use super::record::{Record, State, Waiting, World, WorldId};
use super::{Number, Place, Want, Woken};

static LEDGER: Mutex<Ledger> =
    Mutex::new(Ledger { threads: BTreeMap::new(), worlds: BTreeMap::new(), turns: 0 });

/// All threads of all worlds.
pub(crate) struct Ledger {
    pub(super) threads: BTreeMap<Number, Record>,
    pub(super) worlds: BTreeMap<WorldId, World>,
    turns: u64,
}

/// Takes the ledger. Nothing of the user's runs while it is taken.
pub(crate) fn open() -> MutexGuard<'static, Ledger> {
    LEDGER.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Wakes up to `many` of those who wait in the ledger for the thing with this id, the first come
/// first.
pub(crate) fn call(id: u64, many: usize) {
    open().call(id, many, Woken::Called);
}

impl Ledger {
    /// Whether a thread has not ended.
    pub fn lives(&self, thread: Number) -> bool {
        self.threads.get(&thread).is_some_and(Record::lives)
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
