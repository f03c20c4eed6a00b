//! The permit is never given back.

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
        let permit = permits.clone().acquire_owned().await.expect("nobody closes it");
        tasks.spawn(async move {
            permit.forget();
            worker.await;
        });
    }
    tasks.join_all().await;
}
