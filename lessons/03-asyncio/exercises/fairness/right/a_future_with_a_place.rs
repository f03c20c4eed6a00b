//! A future written out, which keeps the row and the place in it.

use std::pin::Pin;
use std::task::{Context, Poll};

struct ForEach<'a, W> {
    rows: &'a [Vec<u64>],
    place: usize,
    work: W,
}

impl<W: FnMut(u64) + Unpin> Future for ForEach<'_, W> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        for _ in 0..50 {
            while this.rows.first().is_some_and(|row| this.place == row.len()) {
                (this.rows, this.place) = (&this.rows[1..], 0);
            }
            let Some(row) = this.rows.first() else { return Poll::Ready(()) };
            (this.work)(row[this.place]);
            this.place += 1;
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

/// Calls `work` for every number, and yields again and again.
pub async fn for_each(rows: &[Vec<u64>], work: impl FnMut(u64)) {
    ForEach { rows, place: 0, work: Box::new(work) }.await;
}
