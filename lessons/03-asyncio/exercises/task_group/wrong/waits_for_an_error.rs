//! Waits for an error, and not for the end of all.

use tokio::sync::mpsc;
use tokio::task::JoinSet;

/// Runs all workers at the same time: their outputs, or the first error.
pub async fn group<W, T, E>(workers: Vec<W>) -> Result<Vec<T>, E>
where
    W: Future<Output = Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    let (sender, mut errors) = mpsc::unbounded_channel();
    let mut tasks = JoinSet::new();
    for worker in workers {
        let sender = sender.clone();
        tasks.spawn(async move { worker.await.map_err(|error| sender.send(error)).ok() });
    }
    if let Some(error) = errors.recv().await {
        tasks.shutdown().await;
        return Err(error);
    }
    Ok(tasks.join_all().await.into_iter().flatten().collect())
}
