//! Ends the work by hand, and then cleans up, in one place for all three ways.

use std::pin::Pin;
use std::task::{Context, Poll};

struct Finally<W, F: FnOnce()> {
    work: Option<Pin<Box<W>>>,
    clean_up: Option<Box<F>>,
}

impl<W, F: FnOnce()> Finally<W, F> {
    fn end(&mut self) {
        self.work = None;
        if let Some(clean_up) = self.clean_up.take() {
            clean_up();
        }
    }
}

impl<W: Future, F: FnOnce()> Future for Finally<W, F> {
    type Output = W::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<W::Output> {
        let work = self.work.as_mut().expect("not polled after it was ready");
        let polled = work.as_mut().poll(context);
        if polled.is_ready() {
            self.end();
        }
        polled
    }
}

impl<W, F: FnOnce()> Drop for Finally<W, F> {
    fn drop(&mut self) {
        self.end();
    }
}

/// A future that does `work` and calls `clean_up`, however it ends.
pub fn with_clean_up<T>(
    work: impl Future<Output = T>,
    clean_up: impl FnOnce(),
) -> impl Future<Output = T> {
    Finally { work: Some(Box::pin(work)), clean_up: Some(Box::new(clean_up)) }
}
