//! Two threads, but each holds the lock on the total while it adds up its half.

use super::sync::{Mutex, thread};

/// Calls `sum` for both halves of `numbers` at once and returns the total.
pub fn scoped_sum(numbers: &[u64], sum: impl Fn(&[u64]) -> u64 + Sync) -> u64 {
    let (left, right) = numbers.split_at(numbers.len() / 2);
    let total = Mutex::new(0);
    thread::scope(|scope| {
        for half in [left, right] {
            let (total, sum) = (&total, &sum);
            scope.spawn(move || {
                let mut total = total.lock().unwrap();
                *total += sum(half);
            });
        }
    });
    total.into_inner().unwrap()
}
