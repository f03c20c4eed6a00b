//! Each task selects between its worker and the news that another has failed.

use tokio::select;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Runs all workers at the same time: their outputs, or the first error.
pub async fn group<W, T, E>(workers: Vec<W>) -> Result<Vec<T>, E>
where
    W: Future<Output = Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    let (failed, _) = watch::channel(false);
    let mut tasks = JoinSet::new();
    for worker in workers {
        let mut other = failed.subscribe();
        tasks.spawn(async move {
            select! {
                biased;
                output = worker => Some(output),
                _ = other.wait_for(|failed| *failed) => None,
            }
        });
    }
    let (mut outputs, mut first) = (Vec::new(), None);
    while let Some(ended) = tasks.join_next().await {
        match ended.expect("no worker panics") {
            Some(Ok(output)) => outputs.push(output),
            Some(Err(error)) => {
                first.get_or_insert(error);
                failed.send_replace(true);
            }
            None => {}
        }
    }
    match first {
        Some(error) => Err(error),
        None => Ok(outputs),
    }
}
