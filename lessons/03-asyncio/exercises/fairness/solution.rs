//! Counts over all rows, and yields by being pending once.

use std::future::poll_fn;
use std::task::Poll;

/// Calls in one poll.
const AT_MOST: usize = 64;

/// Calls `work` for every number, and yields again and again.
pub async fn for_each(rows: &[Vec<u64>], mut work: impl FnMut(u64)) {
    let mut calls = 0;
    for number in rows.iter().flatten() {
        if calls == AT_MOST {
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
        // Nobody else knows that this task wants to go on.
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
