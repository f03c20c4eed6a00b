//! Yields behind each call: most of the time goes into that.

use std::future::poll_fn;
use std::task::Poll;

/// Calls `work` for every number.
pub async fn for_each(rows: &[Vec<u64>], mut work: impl FnMut(u64)) {
    for number in rows.iter().flatten() {
        work(*number);
        yield_now().await;
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
