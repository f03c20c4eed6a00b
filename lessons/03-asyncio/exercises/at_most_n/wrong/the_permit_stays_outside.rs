//! The permit is given back as soon as the task is made, and not when it ends.

use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// Runs all workers, never more than `limit` at the same time.
pub async fn at_most<W>(limit: usize, workers: Vec<W>)
where
    W: Future<Output = ()> + Send + 'static,
{
    let (permits, mut tasks) = (Arc::new(Semaphore::new(limit)), JoinSet::new());
    for worker in workers {
        let _permit = permits.acquire().await.expect("nobody closes it");
        tasks.spawn(worker);
    }
    tasks.join_all().await;
}
