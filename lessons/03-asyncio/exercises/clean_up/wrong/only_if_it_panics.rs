//! Thinks of the panic and of the return, and not of being dropped.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::task::Poll;

/// A future that does `work` and calls `clean_up`, however it ends.
pub async fn with_clean_up<T>(work: impl Future<Output = T>, clean_up: impl FnOnce()) -> T {
    let mut work = Box::pin(work);
    let ended =
        poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
            Ok(polled) => polled.map(Ok),
            Err(panic) => Poll::Ready(Err(panic)),
        })
        .await;
    drop(work);
    clean_up();
    ended.unwrap_or_else(|panic| resume_unwind(panic))
}
