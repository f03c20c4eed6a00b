//! A set of tasks. At the first error it is shut down: all are aborted, and have ended then.

use tokio::task::JoinSet;

/// Runs all workers at the same time: their outputs, or the first error.
pub async fn group<W, T, E>(workers: Vec<W>) -> Result<Vec<T>, E>
where
    W: Future<Output = Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    let mut tasks: JoinSet<_> = workers.into_iter().collect();
    let mut outputs = Vec::new();
    while let Some(ended) = tasks.join_next().await {
        match ended.expect("no worker panics") {
            Ok(output) => outputs.push(output),
            Err(error) => {
                // Dropped, the set would abort the tasks as well, but not wait for them.
                tasks.shutdown().await;
                return Err(error);
            }
        }
    }
    Ok(outputs)
}
