//! Exercise 1.8 · Compare and exchange
//!
//! Make a maximum: several threads record values at the same time, and `max`
//! says which was the largest so far; 0, before there was any. A value whose
//! `record` has returned is never forgotten, and `max` says no other than one
//! that is being recorded or was.
//!
//! No lock this time, neither one of `sync` nor one made by hand: a thread that
//! stops in the middle of `record`, for however long, holds nobody else up.
//! `compare_exchange(seen, new, SeqCst, SeqCst)` of an atomic writes `new` if
//! the value is still `seen`; else it writes nothing, and returns `Err` with
//! the value that it found.
//!
//! In Python `self.largest = max(self.largest, value)` reads and then writes,
//! and there is no atomic to do better: one takes a Lock.

#[allow(unused_imports, reason = "yours to use")]
use super::sync::{
    Arc,
    atomic::{AtomicU64, Ordering::SeqCst},
};

/// The largest of the values that many threads record.
#[derive(Debug)]
pub struct Maximum {
    // Your fields.
}

impl Maximum {
    /// Of no values yet: 0.
    pub fn new() -> Maximum {
        todo!("a maximum of no values")
    }

    /// Records a value.
    pub fn record(&self, value: u64) {
        let _ = value;
        todo!("write the value if it is larger, and nobody came in between")
    }

    /// The largest value so far.
    pub fn max(&self) -> u64 {
        todo!("the largest so far")
    }
}
