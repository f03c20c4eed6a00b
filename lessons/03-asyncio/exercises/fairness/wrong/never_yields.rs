//! A loop with no await: the others wait until all is done.

/// Calls `work` for every number.
pub async fn for_each(rows: &[Vec<u64>], work: impl FnMut(u64)) {
    rows.iter().flatten().copied().for_each(work);
}
