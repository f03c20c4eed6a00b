//! Lets the others go when one has failed.

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
                tasks.detach_all();
                return Err(error);
            }
        }
    }
    Ok(outputs)
}
