//! Exercise 1.2 · Sum the halves
//!
//! Cut `numbers` into two halves and call `sum` for both at the same time,
//! each in a different thread (yours may be one of them). Return the total of
//! what the two calls returned. Of an odd count, either half may have one
//! more. For one number or none, `sum` may be called as often as you like.
//!
//! Copy no number: `sum` gets slices of `numbers`. Whoever waits has to sleep
//! meanwhile, as `join` does.
//!
//! In Python every thread sees every list. In Rust, a thread from `spawn` may
//! borrow nothing, as it may outlive what it borrows: `thread::scope` waits
//! for its threads, so they may.

#[allow(unused_imports, reason = "yours to use")]
use super::sync::{Mutex, atomic, mpsc, thread};

/// Calls `sum` for both halves of `numbers` at once and returns the total.
pub fn scoped_sum(numbers: &[u64], sum: impl Fn(&[u64]) -> u64 + Sync) -> u64 {
    let _ = (numbers, sum);
    todo!("split the slice, and give one half to a thread of a scope")
}
