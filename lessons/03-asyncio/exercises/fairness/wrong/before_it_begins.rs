//! Yields first, and has not done anything in its first poll.

use std::future::poll_fn;
use std::task::Poll;

/// Calls `work` for every number.
pub async fn for_each(rows: &[Vec<u64>], mut work: impl FnMut(u64)) {
    for chunk in rows.concat().chunks(64) {
        yield_now().await;
        chunk.iter().copied().for_each(&mut work);
    }
}

/// Lets all others go on that are ready.
async fn yield_now() {
    let mut yielded = false;
    poll_fn(|context| {
        if yielded {
            return Poll::Ready(());
        }
        yielded = true;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
