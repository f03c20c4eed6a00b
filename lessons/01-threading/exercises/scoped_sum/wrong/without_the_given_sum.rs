//! Right where `sum` is an ordinary sum, and never asks it.

/// Calls `sum` for both halves of `numbers` at once and returns the total.
pub fn scoped_sum(numbers: &[u64], sum: impl Fn(&[u64]) -> u64 + Sync) -> u64 {
    let _ = sum;
    numbers.iter().sum()
}
