//! Aborts what is left after an error, but tasks whose handles are dropped go on.

use tokio::task::yield_now;

/// Runs all workers at the same time: their outputs, or the first error.
pub async fn group<W, T, E>(workers: Vec<W>) -> Result<Vec<T>, E>
where
    W: Future<Output = Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    let mut tasks: Vec<_> = workers.into_iter().map(tokio::spawn).collect();
    let mut outputs = Vec::new();
    while !tasks.is_empty() {
        let Some(place) = tasks.iter().position(|task| task.is_finished()) else {
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
            continue;
        };
        match tasks.remove(place).await.expect("no worker panics") {
            Ok(output) => outputs.push(output),
            Err(error) => {
                tasks.iter().for_each(|task| task.abort());
                yield_now().await;
                return Err(error);
            }
        }
    }
    Ok(outputs)
}
