//! As many tasks as may run, each of which takes the next worker from a list.

use std::sync::{Arc, Mutex};

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
            loop {
                // The guard must be gone before the await.
                let next = list.lock().expect("nobody panics with it").next();
                let Some(worker) = next else { break };
                worker.await;
            }
        });
    }
    tasks.join_all().await;
}
