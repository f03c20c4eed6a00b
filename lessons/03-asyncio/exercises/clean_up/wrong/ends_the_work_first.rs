//! Polls the work to its end when it is dropped, as if it could not be stopped.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

struct Finally<W: Future, F: FnOnce()> {
    work: Option<Pin<Box<W>>>,
    clean_up: Option<Box<F>>,
}

impl<W: Future, F: FnOnce()> Future for Finally<W, F> {
    type Output = W::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<W::Output> {
        let work = self.work.as_mut().expect("not polled after it was ready");
        let polled = work.as_mut().poll(context);
        if polled.is_ready() {
            self.work = None;
            self.clean_up.take().into_iter().for_each(|clean_up| clean_up());
        }
        polled
    }
}

impl<W: Future, F: FnOnce()> Drop for Finally<W, F> {
    fn drop(&mut self) {
        if let Some(mut work) = self.work.take() {
            let mut context = Context::from_waker(Waker::noop());
            while !super::sync::thread::panicking() && work.as_mut().poll(&mut context).is_pending()
            {
            }
        }
        self.clean_up.take().into_iter().for_each(|clean_up| clean_up());
    }
}

/// A future that does `work` and calls `clean_up`, however it ends.
pub fn with_clean_up<T>(
    work: impl Future<Output = T>,
    clean_up: impl FnOnce(),
) -> impl Future<Output = T> {
    Finally { work: Some(Box::pin(work)), clean_up: Some(Box::new(clean_up)) }
}
