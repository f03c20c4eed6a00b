//! Read-modify-writes.

use std::sync::atomic::Ordering::{self, AcqRel, Acquire, Relaxed, Release};

use super::super::lock;
use super::{Atomic, Value};

/// What loom does not tell of an atomic.
///
/// The memory model lets a read-modify-write read an old value if what follows that value is a
/// plain store: it then stands between the two. loom gives it the newest value, always. But for one
/// that changes nothing, to stand there is to all threads the same as to load the old value, and
/// that loom can do.
pub(super) struct Past {
    newest: u64,
    /// Whether it was changed by nothing but plain stores.
    plain: bool,
}

impl Past {
    pub(super) fn of(first: u64) -> Past {
        Past { newest: first, plain: true }
    }
}

impl<T: Value> Atomic<T> {
    /// Stores `value` and returns the one before it.
    #[track_caller]
    pub fn swap(&self, value: T, order: Ordering) -> T {
        self.modify(order, |_| value)
    }

    /// Stores what `new` makes of what is there, if anything, and returns what was there.
    ///
    /// # Errors
    /// With what was there, if `new` made nothing of it.
    #[track_caller]
    pub fn fetch_update(
        &self,
        success: Ordering,
        failure: Ordering,
        mut new: impl FnMut(T) -> Option<T>,
    ) -> Result<T, T> {
        let mut old = self.load(failure);
        while let Some(new) = new(old) {
            match self.compare_exchange_weak(old, new, success, failure) {
                Ok(old) => return Ok(old),
                Err(other) => old = other,
            }
        }
        Err(old)
    }

    /// Stores what `new` makes of what is there, and returns what was there.
    #[track_caller]
    pub(super) fn modify(&self, order: Ordering, new: impl Fn(T) -> T) -> T {
        self.turns.notify_one();
        if let Some(old) = self.old_value(order, |old| new(old) == old) {
            return old;
        }
        let mut old = lock(&self.past).newest;
        // loom has no step that calls a function. If another thread comes between, it is told.
        loop {
            let changed = new(T::of(old)).code();
            match self.value.compare_exchange(old, changed, order, Relaxed) {
                Ok(_) => {
                    self.note(Some(old), Some(changed), order);
                    return T::of(old);
                }
                Err(other) => old = other,
            }
        }
    }

    /// In some executions an old value, if a read-modify-write that `leaves` it as it is may read it.
    #[track_caller]
    pub(super) fn old_value(&self, order: Ordering, leaves: impl Fn(T) -> bool) -> Option<T> {
        if !lock(&self.past).plain {
            return None;
        }
        let old = self.value.load(without_release(order));
        let is_old = {
            let past = lock(&self.past);
            past.plain && past.newest != old
        };
        let left = Some(T::of(old)).filter(|old| is_old && leaves(*old));
        if left.is_some() {
            self.note(Some(old), None, order);
        }
        left
    }

    pub(super) fn remember(&self, read: Option<u64>, stored: Option<u64>) {
        let mut past = lock(&self.past);
        past.newest = stored.unwrap_or(past.newest);
        past.plain &= read.is_none() || stored.is_none();
    }
}

fn without_release(order: Ordering) -> Ordering {
    match order {
        Release => Relaxed,
        AcqRel => Acquire,
        other => other,
    }
}
