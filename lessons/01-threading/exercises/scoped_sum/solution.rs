//! One half in a thread of the scope, the other in the thread that would only wait.

use super::sync::thread;

/// Calls `sum` for both halves of `numbers` at once and returns the total.
pub fn scoped_sum(numbers: &[u64], sum: impl Fn(&[u64]) -> u64 + Sync) -> u64 {
    let (left, right) = numbers.split_at(numbers.len() / 2);
    thread::scope(|scope| {
        let left = scope.spawn(|| sum(left));
        // Bound to a name: in `left.join() + sum(right)` the join would come first.
        let right = sum(right);
        left.join().expect("sum does not panic") + right
    })
}
