//! Starts `limit` workers, and waits for all of them before it starts more.

use tokio::task::JoinSet;

/// Runs all workers, never more than `limit` at the same time.
pub async fn at_most<W>(limit: usize, workers: Vec<W>)
where
    W: Future<Output = ()> + Send + 'static,
{
    let mut workers = workers.into_iter();
    loop {
        let tasks: JoinSet<()> = workers.by_ref().take(limit).collect();
        if tasks.is_empty() {
            return;
        }
        tasks.join_all().await;
    }
}
