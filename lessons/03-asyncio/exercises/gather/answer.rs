//! Exercise 3.2 · Gather
//!
//! `gather` runs all workers at the same time, and is ready when the last of
//! them is: three that sleep for 3, 1 and 2 seconds take 3. Each starts when
//! `gather` is polled first, and none waits until another has ended.
//!
//! The outputs come in the order of the workers, whoever ends first. Without
//! workers there are none. If the future of `gather` is dropped, the workers
//! end with it: what nobody waits for is not to go on.
//!
//! All of `tokio::task` and `tokio::sync` may be used, `join!` and `poll_fn`.
//! There is no crate `futures` here.
//!
//! In Python it is `asyncio.gather`, which has the same three promises.

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let _ = workers;
    todo!("start all of them, and then wait")
}
