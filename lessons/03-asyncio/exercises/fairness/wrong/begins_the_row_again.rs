//! A future written out that keeps the row, but not the place in it.

use std::pin::Pin;
use std::task::{Context, Poll};

struct ForEach<'a, W> {
    rows: &'a [Vec<u64>],
    work: W,
}

impl<W: FnMut(u64) + Unpin> Future for ForEach<'_, W> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        let mut calls = 0;
        while let Some(row) = this.rows.first() {
            for number in row {
                if calls == 64 {
                    this.rows = &this.rows[usize::from(row.len() > 64)..];
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                (this.work)(*number);
                calls += 1;
            }
            this.rows = &this.rows[1..];
        }
        Poll::Ready(())
    }
}

/// Calls `work` for every number.
pub async fn for_each(rows: &[Vec<u64>], work: impl FnMut(u64)) {
    ForEach { rows, work: Box::new(work) }.await;
}
