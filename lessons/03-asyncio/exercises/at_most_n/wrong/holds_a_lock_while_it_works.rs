//! So many tasks, but whoever takes a worker keeps the list locked until that has ended.

use std::sync::Arc;

use tokio::sync::Mutex;
use tokio::task::JoinSet;

/// Runs all workers, never more than `limit` at the same time.
pub async fn at_most<W>(limit: usize, workers: Vec<W>)
where
    W: Future<Output = ()> + Send + 'static,
{
    let list = Arc::new(Mutex::new(workers.into_iter()));
    let mut tasks = JoinSet::new();
    for _ in 0..limit {
        let list = list.clone();
        tasks.spawn(async move {
            while let Some(worker) = list.lock().await.next() {
                worker.await;
            }
        });
    }
    tasks.join_all().await;
}
