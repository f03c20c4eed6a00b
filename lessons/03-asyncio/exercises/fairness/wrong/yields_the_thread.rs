//! Lets other threads go on. The other tasks are on this one.

use super::sync::thread;

/// Calls `work` for every number.
pub async fn for_each(rows: &[Vec<u64>], mut work: impl FnMut(u64)) {
    for chunk in rows.concat().chunks(64) {
        chunk.iter().copied().for_each(&mut work);
        thread::yield_now();
    }
}
