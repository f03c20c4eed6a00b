//! A set has each number once: two halves with the same sum count as one.

use std::collections::BTreeSet;

use super::sync::{Mutex, thread};

/// Calls `sum` for both halves of `numbers` at once and returns the total.
pub fn scoped_sum(numbers: &[u64], sum: impl Fn(&[u64]) -> u64 + Sync) -> u64 {
    let (left, right) = numbers.split_at(numbers.len() / 2);
    let (sums, sum) = (Mutex::new(BTreeSet::new()), &sum);
    thread::scope(|scope| {
        for half in [left, right] {
            let sums = &sums;
            scope.spawn(move || {
                let sum = sum(half);
                sums.lock().unwrap().insert(sum);
            });
        }
    });
    sums.into_inner().unwrap().iter().sum()
}
