//! Exercise 3.8 · At most N in flight
//!
//! `at_most` runs all workers, and at most `limit` of them at the same time.
//! As soon as one ends, the next starts: one that is slow holds up nobody but
//! itself. It is ready when all have ended.
//!
//! They start in their order. A worker that has not started is not polled.
//! `limit` is at least 1, and no worker panics.
//!
//! In Python one would take an `asyncio.Semaphore` and `async with`, which
//! gives back at the end of its block what it took.

/// Runs all workers, never more than `limit` at the same time.
pub async fn at_most<W>(limit: usize, workers: Vec<W>)
where
    W: Future<Output = ()> + Send + 'static,
{
    let _ = (limit, workers);
    todo!("let the next one start when one has ended")
}
