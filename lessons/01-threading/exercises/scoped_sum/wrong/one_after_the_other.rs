//! Two threads, but the first is joined before the second is spawned.

use super::sync::thread;

/// Calls `sum` for both halves of `numbers` at once and returns the total.
pub fn scoped_sum(numbers: &[u64], sum: impl Fn(&[u64]) -> u64 + Sync) -> u64 {
    let (left, right) = numbers.split_at(numbers.len() / 2);
    thread::scope(|scope| {
        let left = scope.spawn(|| sum(left)).join().expect("sum does not panic");
        let right = scope.spawn(|| sum(right)).join().expect("sum does not panic");
        left + right
    })
}
