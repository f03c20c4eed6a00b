//! Takes the first number of the second half for the last of the first as well.

use super::sync::thread;

/// Calls `sum` for both halves of `numbers` at once and returns the total.
pub fn scoped_sum(numbers: &[u64], sum: impl Fn(&[u64]) -> u64 + Sync) -> u64 {
    let middle = numbers.len() / 2;
    let (left, right) = (&numbers[..numbers.len().min(middle + 1)], &numbers[middle..]);
    thread::scope(|scope| {
        let left = scope.spawn(|| sum(left));
        let right = sum(right);
        left.join().expect("sum does not panic") + right
    })
}
