//! Takes the outputs as they come.

use tokio::task::JoinSet;

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let mut tasks: JoinSet<_> = workers.into_iter().collect();
    let mut outputs = Vec::new();
    while let Some(ended) = tasks.join_next().await {
        outputs.push(ended.expect("no worker panics"));
    }
    outputs
}
