//! Copies both halves, as a thread outside a scope would need.

use super::sync::thread;

/// Calls `sum` for both halves of `numbers` at once and returns the total.
pub fn scoped_sum(numbers: &[u64], sum: impl Fn(&[u64]) -> u64 + Sync) -> u64 {
    let (left, right) = numbers.split_at(numbers.len() / 2);
    let (left, right) = (left.to_vec(), right.to_vec());
    thread::scope(|scope| {
        let left = scope.spawn(|| sum(&left));
        let right = sum(&right);
        left.join().expect("sum does not panic") + right
    })
}
