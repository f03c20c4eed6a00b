//! Cleans up in its `drop`, which runs before its fields are dropped, the work among them.

use std::pin::Pin;
use std::task::{Context, Poll};

struct Finally<W, F: FnOnce()> {
    work: Pin<Box<W>>,
    clean_up: Option<Box<F>>,
}

impl<W, F: FnOnce()> Finally<W, F> {
    fn clean_up(&mut self) {
        if let Some(clean_up) = self.clean_up.take() {
            clean_up();
        }
    }
}

impl<W: Future, F: FnOnce()> Future for Finally<W, F> {
    type Output = W::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<W::Output> {
        let polled = self.work.as_mut().poll(context);
        if polled.is_ready() {
            self.clean_up();
        }
        polled
    }
}

impl<W, F: FnOnce()> Drop for Finally<W, F> {
    fn drop(&mut self) {
        self.clean_up();
    }
}

/// A future that does `work` and calls `clean_up`, however it ends.
pub fn with_clean_up<T>(
    work: impl Future<Output = T>,
    clean_up: impl FnOnce(),
) -> impl Future<Output = T> {
    Finally { work: Box::pin(work), clean_up: Some(Box::new(clean_up)) }
}
