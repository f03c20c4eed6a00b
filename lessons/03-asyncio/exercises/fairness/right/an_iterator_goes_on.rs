//! One `poll_fn` for it all: the iterator knows where the last poll stopped.

use std::future::poll_fn;
use std::task::Poll;

/// Calls `work` for every number, and yields again and again.
pub async fn for_each(rows: &[Vec<u64>], mut work: impl FnMut(u64)) {
    let mut numbers = rows.iter().flatten().copied().peekable();
    poll_fn(|context| {
        numbers.by_ref().take(64).for_each(&mut work);
        if numbers.peek().is_none() {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
