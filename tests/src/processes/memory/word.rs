//! One word of a mapping.

use std::sync::atomic::{self, Ordering};

use super::{Sharing, WRITTEN, Written};
use crate::processes::{pid, settle};

/// std's `AtomicU64`, in a mapping. Before each step on it a process waits until nothing else can
/// move.
#[derive(Debug)]
pub struct AtomicU64 {
    value: atomic::AtomicU64,
    /// Of the mapping that it stands in.
    mapping: Written,
}

/// The same names and the same results as std's.
impl AtomicU64 {
    pub(super) fn of(sharing: Sharing) -> AtomicU64 {
        AtomicU64 { value: 0.into(), mapping: Written { sharing, maker: pid() } }
    }

    /// Reads it.
    pub fn load(&self, order: Ordering) -> u64 {
        settle();
        self.value.load(order)
    }

    /// Writes it.
    pub fn store(&self, value: u64, order: Ordering) {
        self.change(|word| word.store(value, order));
    }

    /// Writes it, and returns what stood there.
    pub fn swap(&self, value: u64, order: Ordering) -> u64 {
        self.change(|word| word.swap(value, order))
    }

    /// Adds, and returns what stood there before.
    pub fn fetch_add(&self, value: u64, order: Ordering) -> u64 {
        self.change(|word| word.fetch_add(value, order))
    }

    /// Subtracts, and returns what stood there before.
    pub fn fetch_sub(&self, value: u64, order: Ordering) -> u64 {
        self.change(|word| word.fetch_sub(value, order))
    }

    /// Keeps the greater one, and returns what stood there before.
    pub fn fetch_max(&self, value: u64, order: Ordering) -> u64 {
        self.change(|word| word.fetch_max(value, order))
    }

    /// Writes `new` if `current` stands there. Returns what stood there: in `Ok` if it has written.
    ///
    /// # Errors
    /// What stood there instead.
    pub fn compare_exchange(
        &self,
        current: u64,
        new: u64,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u64, u64> {
        self.change(|word| word.compare_exchange(current, new, success, failure))
    }

    /// The same. std's may also fail without a reason.
    ///
    /// # Errors
    /// What stood there instead.
    pub fn compare_exchange_weak(
        &self,
        current: u64,
        new: u64,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u64, u64> {
        self.compare_exchange(current, new, success, failure)
    }

    /// Writes what `change` makes of what stands there, again if another came in between.
    ///
    /// # Errors
    /// What stood there, if `change` makes nothing of it.
    pub fn fetch_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        mut change: impl FnMut(u64) -> Option<u64>,
    ) -> Result<u64, u64> {
        let mut seen = self.load(fetch_order);
        while let Some(new) = change(seen) {
            match self.compare_exchange(seen, new, set_order, fetch_order) {
                Ok(before) => return Ok(before),
                Err(another) => seen = another,
            }
        }
        Err(seen)
    }

    fn change<T>(&self, step: impl FnOnce(&atomic::AtomicU64) -> T) -> T {
        settle();
        WRITTEN.set(Some(self.mapping));
        step(&self.value)
    }
}
