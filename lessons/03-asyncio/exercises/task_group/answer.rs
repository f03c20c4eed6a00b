//! Exercise 3.3 · A task group
//!
//! `group` runs all workers at the same time. If all succeed, it returns their
//! outputs in the order in which they end.
//!
//! When the first fails, the others are cancelled, and `group` returns that
//! error. It returns only when all of them have ended: a cancelled worker may
//! have something to clean up, which runs when its future is dropped. No worker
//! outlives the group, also if the group's own future is dropped.
//!
//! No worker panics. `tokio::task::JoinSet` is what Python calls a `TaskGroup`:
//! `async with asyncio.TaskGroup()` has the same promises, and cancels in the
//! same way.

/// Runs all workers at the same time: their outputs, or the first error.
pub async fn group<W, T, E>(workers: Vec<W>) -> Result<Vec<T>, E>
where
    W: Future<Output = Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    let _ = workers;
    todo!("start all of them, and look at each that ends")
}
