//! Leaves it to the drop, which comes after it was ready: who awaits it goes on too early.

use std::pin::Pin;
use std::task::{Context, Poll};

struct Finally<W, F: FnOnce()> {
    work: Option<Pin<Box<W>>>,
    clean_up: Option<F>,
}

impl<W: Future, F: FnOnce() + Unpin> Future for Finally<W, F> {
    type Output = W::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<W::Output> {
        let work = self.work.as_mut().expect("not polled after it was ready");
        let polled = work.as_mut().poll(context);
        if polled.is_ready() {
            self.work = None;
        }
        polled
    }
}

impl<W, F: FnOnce()> Drop for Finally<W, F> {
    fn drop(&mut self) {
        self.work = None;
        if let Some(clean_up) = self.clean_up.take() {
            clean_up();
        }
    }
}

/// A future that does `work` and calls `clean_up`, however it ends.
pub fn with_clean_up<T>(
    work: impl Future<Output = T>,
    clean_up: impl FnOnce(),
) -> impl Future<Output = T> {
    Finally { work: Some(Box::pin(work)), clean_up: Some(Box::new(clean_up)) }
}
