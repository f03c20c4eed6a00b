//! The guard is the first field, and so the first that is dropped.

use std::pin::Pin;
use std::task::{Context, Poll};

struct Finally<W, F: FnOnce()> {
    guard: Option<Guard<F>>,
    work: Option<Pin<Box<W>>>,
}

struct Guard<F: FnOnce()>(Option<F>);

impl<F: FnOnce()> Drop for Guard<F> {
    fn drop(&mut self) {
        self.0.take().into_iter().for_each(|clean_up| clean_up());
    }
}

impl<W: Future, F: FnOnce() + Unpin> Future for Finally<W, F> {
    type Output = W::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<W::Output> {
        let work = self.work.as_mut().expect("not polled after it was ready");
        let polled = work.as_mut().poll(context);
        if polled.is_ready() {
            self.work = None;
            self.guard = None;
        }
        polled
    }
}

/// A future that does `work` and calls `clean_up`, however it ends.
pub fn with_clean_up<T>(
    work: impl Future<Output = T>,
    clean_up: impl FnOnce(),
) -> impl Future<Output = T> {
    let clean_up = Box::new(clean_up);
    Finally { guard: Some(Guard(Some(clean_up))), work: Some(Box::pin(work)) }
}
