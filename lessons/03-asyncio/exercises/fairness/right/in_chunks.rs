//! Puts all rows into one, and yields behind each piece of it.

use std::pin::Pin;
use std::task::{Context, Poll};

/// Calls `work` for every number, and yields again and again.
pub async fn for_each(rows: &[Vec<u64>], mut work: impl FnMut(u64)) {
    for chunk in rows.concat().chunks(32) {
        chunk.iter().copied().for_each(&mut work);
        Yield::default().await;
    }
}

#[derive(Default)]
struct Yield {
    done: bool,
}

impl Future for Yield {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.done {
            return Poll::Ready(());
        }
        self.done = true;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}
