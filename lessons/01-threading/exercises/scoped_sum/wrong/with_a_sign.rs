//! Half of what a `u64` can say is too much for an `i64`.

use super::sync::thread;

/// Calls `sum` for both halves of `numbers` at once and returns the total.
pub fn scoped_sum(numbers: &[u64], sum: impl Fn(&[u64]) -> u64 + Sync) -> u64 {
    let (left, right) = numbers.split_at(numbers.len() / 2);
    thread::scope(|scope| {
        let left = scope.spawn(|| sum(left));
        let right = sum(right);
        let left = left.join().expect("sum does not panic");
        let [left, right] = [left, right].map(|sum| i64::try_from(sum).unwrap_or(i64::MAX));
        left.saturating_add(right) as u64
    })
}
