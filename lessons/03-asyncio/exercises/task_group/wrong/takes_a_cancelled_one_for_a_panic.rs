//! Aborts all others, and then expects that none of them was cancelled.

use tokio::task::JoinSet;

/// Runs all workers at the same time: their outputs, or the first error.
pub async fn group<W, T, E>(workers: Vec<W>) -> Result<Vec<T>, E>
where
    W: Future<Output = Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    let mut tasks: JoinSet<_> = workers.into_iter().collect();
    let (mut outputs, mut failed) = (Vec::new(), None);
    while let Some(ended) = tasks.join_next().await {
        match ended.expect("no worker panics") {
            Ok(output) => outputs.push(output),
            Err(error) => {
                failed.get_or_insert(error);
                tasks.abort_all();
            }
        }
    }
    match failed {
        Some(error) => Err(error),
        None => Ok(outputs),
    }
}
