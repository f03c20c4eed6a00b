//! Both halves in threads of their own; joining adds them up.

use super::sync::thread;

/// Calls `sum` for both halves of `numbers` at once and returns the total.
pub fn scoped_sum(numbers: &[u64], sum: impl Fn(&[u64]) -> u64 + Sync) -> u64 {
    let (left, right) = numbers.split_at(numbers.len() / 2);
    let sum = &sum;
    thread::scope(|scope| {
        let handles = [left, right].map(|half| scope.spawn(move || sum(half)));
        handles.into_iter().map(|handle| handle.join().expect("sum does not panic")).sum()
    })
}
