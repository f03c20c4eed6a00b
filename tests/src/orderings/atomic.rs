//! loom's atomics under std's names, with what std's have and loom's lack.
//!
//! - `fence`: the fences.
//! - `modify`: every read-modify-write, which notes what it did, and may read an old value.
//! - `names`: the names of the atomics, and the read-modify-writes that not all of them have.
//! - `refused`: the orderings that are refused, as std does.

mod fence;
mod modify;
mod names;
mod refused;

use std::fmt;
use std::marker::PhantomData;
use std::panic::Location;
use std::sync::Mutex;
use std::sync::atomic::Ordering;

use loom::sync::Condvar;

use self::modify::Past;
pub use self::{fence::*, names::*};
use super::step::{self, Step};

/// What an atomic may hold.
pub trait Value: Copy + PartialEq + Default {
    /// As loom is given it.
    fn code(self) -> u64;
    /// The value of this code.
    fn of(code: u64) -> Self;
}

/// An atomic: see the type of std's that its alias is named after.
pub struct Atomic<T> {
    /// See [`Step::atomic`].
    number: usize,
    value: loom::sync::atomic::AtomicU64,
    past: Mutex<Past>,
    /// Notified before each use, and waited for by nobody.
    ///
    /// loom tries two steps the other way round if they depend on each other. But of the earlier
    /// uses of an atomic it knows the latest only: if that is a load by the thread that now stores,
    /// it passes over other threads' loads before it. Uses of a condvar depend on each other
    /// whichever they are, and order nothing else.
    turns: Condvar,
    holds: PhantomData<fn() -> T>,
}

impl<T: Value> Atomic<T> {
    /// An atomic that holds `value`.
    #[track_caller]
    pub fn new(value: T) -> Atomic<T> {
        Atomic {
            number: step::number(),
            value: loom::sync::atomic::AtomicU64::new(value.code()),
            past: Mutex::new(Past::of(value.code())),
            turns: Condvar::new(),
            holds: PhantomData,
        }
    }

    /// Returns one of the values that this thread may see.
    #[track_caller]
    pub fn load(&self, order: Ordering) -> T {
        refused::load(order);
        self.turns.notify_one();
        let read = self.value.load(order);
        self.note(Some(read), None, order);
        T::of(read)
    }

    /// Stores `value`.
    #[track_caller]
    pub fn store(&self, value: T, order: Ordering) {
        refused::store(order);
        self.turns.notify_one();
        self.value.store(value.code(), order);
        self.note(None, Some(value.code()), order);
    }

    /// Stores `new` if `current` is there, and returns what was there.
    ///
    /// # Errors
    /// With what was there, if it is another.
    #[track_caller]
    pub fn compare_exchange(
        &self,
        current: T,
        new: T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<T, T> {
        refused::failure(failure);
        self.turns.notify_one();
        if let Some(old) = self.old_value(success, |old| old == current && old == new) {
            return Ok(old);
        }
        let result = self.value.compare_exchange(current.code(), new.code(), success, failure);
        match result {
            Ok(read) => self.note(Some(read), Some(new.code()), success),
            Err(read) => self.note(Some(read), None, failure),
        }
        result.map(T::of).map_err(T::of)
    }

    /// As [`Atomic::compare_exchange`].
    ///
    /// # Errors
    /// With what was there, if it is another.
    #[track_caller]
    pub fn compare_exchange_weak(
        &self,
        current: T,
        new: T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<T, T> {
        self.compare_exchange(current, new, success, failure)
    }

    #[track_caller]
    fn note(&self, read: Option<u64>, stored: Option<u64>, order: Ordering) {
        let step = Step::new(Location::caller(), order);
        step::note(Step { atomic: Some(self.number), read, stored, ..step });
        self.remember(read, stored);
    }
}

impl<T: Value> Default for Atomic<T> {
    #[track_caller]
    fn default() -> Atomic<T> {
        Atomic::new(T::default())
    }
}

impl<T: Value> From<T> for Atomic<T> {
    #[track_caller]
    fn from(value: T) -> Atomic<T> {
        Atomic::new(value)
    }
}

/// Without the value, since to look at that is a step.
impl<T> fmt::Debug for Atomic<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Atomic").finish_non_exhaustive()
    }
}
