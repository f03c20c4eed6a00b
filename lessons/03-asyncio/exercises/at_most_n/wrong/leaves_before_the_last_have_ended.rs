//! All permits were taken once, but the last workers are still in flight.

use std::sync::Arc;

use tokio::sync::Semaphore;

/// Runs all workers, never more than `limit` at the same time.
pub async fn at_most<W>(limit: usize, workers: Vec<W>)
where
    W: Future<Output = ()> + Send + 'static,
{
    let permits = Arc::new(Semaphore::new(limit));
    for worker in workers {
        let permit = permits.clone().acquire_owned().await.expect("nobody closes it");
        tokio::spawn(async move {
            worker.await;
            drop(permit);
        });
    }
}
