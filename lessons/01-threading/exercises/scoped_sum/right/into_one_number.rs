//! Nobody joins: the end of the scope does, and by then both have added to the total.

use super::sync::{atomic::AtomicU64, atomic::Ordering::Relaxed, thread};

/// Calls `sum` for both halves of `numbers` at once and returns the total.
pub fn scoped_sum(numbers: &[u64], sum: impl Fn(&[u64]) -> u64 + Sync) -> u64 {
    if numbers.is_empty() {
        return 0;
    }
    let (left, right) = numbers.split_at(numbers.len() / 2);
    let total = AtomicU64::new(0);
    thread::scope(|scope| {
        for half in [left, right] {
            let (total, sum) = (&total, &sum);
            scope.spawn(move || total.fetch_add(sum(half), Relaxed));
        }
    });
    total.into_inner()
}
