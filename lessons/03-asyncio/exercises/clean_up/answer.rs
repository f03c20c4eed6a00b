//! Exercise 3.5 · Clean up, whatever happens
//!
//! Return a future that does the `work` and then cleans up. `clean_up` is called
//! however that future ends:
//!
//! - The work is done. Then it is called before yours is ready with what the
//!   work returned.
//! - The work panics. The panic goes on to whoever polls.
//! - Yours is dropped after any poll, or before the first: whoever calls you has
//!   already made what is to be cleaned up.
//!
//! The work may use what is cleaned up: once it has begun, it is to be gone, its
//! future dropped, before `clean_up` is called. It is polled when yours is
//! polled, and not otherwise.
//!
//! In Python one writes `try: await work` and `finally: clean_up()`: cancelling
//! a task throws a `CancelledError` in where it waits. In Rust cancelling is
//! dropping, and no line behind the await is run.

#[allow(unused_imports, reason = "yours to use")]
use std::future::poll_fn;
#[allow(unused_imports, reason = "yours to use")]
use std::pin::{Pin, pin};
#[allow(unused_imports, reason = "yours to use")]
use std::task::{Context, Poll};

/// A future that does `work` and calls `clean_up`, however it ends.
#[allow(clippy::manual_async_fn, reason = "an `async fn` does nothing before its first poll")]
pub fn with_clean_up<T>(
    work: impl Future<Output = T>,
    clean_up: impl FnOnce(),
) -> impl Future<Output = T> {
    let _ = (work, clean_up);
    async { todo!("do the work, and clean up whatever happens") }
}
