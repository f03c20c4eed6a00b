//! Takes the next number to see whether there is one, and forgets it when it yields.

use std::future::poll_fn;
use std::task::Poll;

/// Calls `work` for every number.
pub async fn for_each(rows: &[Vec<u64>], mut work: impl FnMut(u64)) {
    let mut numbers = rows.iter().flatten().copied();
    poll_fn(|context| {
        numbers.by_ref().take(64).for_each(&mut work);
        if numbers.next().is_none() {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
