//! Cleans up as soon as the work panics, and not only when it is dropped.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::task::Poll;

/// Calls what it has when it is dropped.
struct Deferred<F: FnOnce()>(Option<F>);

impl<F: FnOnce()> Deferred<F> {
    fn call(&mut self) {
        if let Some(clean_up) = self.0.take() {
            clean_up();
        }
    }
}

impl<F: FnOnce()> Drop for Deferred<F> {
    fn drop(&mut self) {
        self.call();
    }
}

/// A future that does `work` and calls `clean_up`, however it ends.
pub fn with_clean_up<T>(
    work: impl Future<Output = T>,
    clean_up: impl FnOnce(),
) -> impl Future<Output = T> {
    let deferred = Deferred(Some(clean_up));
    async move {
        let mut deferred = deferred;
        let mut work = Some(Box::pin(work));
        let ended = poll_fn(|context| {
            let pending = work.as_mut().expect("it is taken away where it ends");
            let poll = AssertUnwindSafe(|| pending.as_mut().poll(context));
            match catch_unwind(poll) {
                Ok(polled) => polled.map(Ok),
                Err(panic) => Poll::Ready(Err(panic)),
            }
        })
        .await;
        work = None;
        drop(work);
        deferred.call();
        ended.unwrap_or_else(|panic| resume_unwind(panic))
    }
}
