//! Looks whether there are more than the limit, and then adds one.

use tokio::task::JoinSet;

/// Runs all workers, never more than `limit` at the same time.
pub async fn at_most<W>(limit: usize, workers: Vec<W>)
where
    W: Future<Output = ()> + Send + 'static,
{
    let mut tasks = JoinSet::new();
    for worker in workers {
        if tasks.len() > limit {
            tasks.join_next().await;
        }
        tasks.spawn(worker);
    }
    tasks.join_all().await;
}
