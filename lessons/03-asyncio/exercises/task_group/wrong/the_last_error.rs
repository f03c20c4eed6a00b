//! Each error takes the place of the one before.

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
        match ended {
            Ok(Ok(output)) => outputs.push(output),
            Ok(Err(error)) => {
                failed = Some(error);
                tasks.abort_all();
            }
            Err(_) => {}
        }
    }
    match failed {
        Some(error) => Err(error),
        None => Ok(outputs),
    }
}
