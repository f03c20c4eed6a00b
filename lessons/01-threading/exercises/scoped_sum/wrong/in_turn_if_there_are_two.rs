//! One number in each half: not worth a thread?

use super::sync::thread;

/// Calls `sum` for both halves of `numbers` at once and returns the total.
pub fn scoped_sum(numbers: &[u64], sum: impl Fn(&[u64]) -> u64 + Sync) -> u64 {
    let (left, right) = numbers.split_at(numbers.len() / 2);
    if numbers.len() <= 2 {
        return sum(left) + sum(right);
    }
    thread::scope(|scope| {
        let left = scope.spawn(|| sum(left));
        let right = sum(right);
        left.join().expect("sum does not panic") + right
    })
}
