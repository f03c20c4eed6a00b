//! All tasks are there from the start, and each waits for a permit: they are given in order.

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
        let permits = permits.clone();
        tasks.spawn(async move {
            let _permit = permits.acquire().await.expect("nobody closes it");
            worker.await;
        });
    }
    tasks.join_all().await;
}
