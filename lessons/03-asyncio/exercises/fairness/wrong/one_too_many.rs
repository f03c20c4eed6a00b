//! Yields when there were more than 64 calls.

use std::future::poll_fn;
use std::task::Poll;

/// Calls `work` for every number.
pub async fn for_each(rows: &[Vec<u64>], mut work: impl FnMut(u64)) {
    let mut calls = 0;
    for number in rows.iter().flatten() {
        if calls > 64 {
            yield_now().await;
            calls = 0;
        }
        work(*number);
        calls += 1;
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
