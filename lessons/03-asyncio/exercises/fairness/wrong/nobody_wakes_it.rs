//! Is pending, and does not say that it wants to go on.

use std::future::poll_fn;
use std::task::Poll;

/// Calls `work` for every number.
pub async fn for_each(rows: &[Vec<u64>], mut work: impl FnMut(u64)) {
    for chunk in rows.concat().chunks(64) {
        chunk.iter().copied().for_each(&mut work);
        let mut yielded = false;
        poll_fn(|_| {
            if yielded {
                return Poll::Ready(());
            }
            yielded = true;
            Poll::Pending
        })
        .await;
    }
}
