//! As many tasks as may run, but each has its own share from the start.

use tokio::task::JoinSet;

/// Runs all workers, never more than `limit` at the same time.
pub async fn at_most<W>(limit: usize, workers: Vec<W>)
where
    W: Future<Output = ()> + Send + 'static,
{
    let mut shares: Vec<Vec<W>> = (0..limit).map(|_| Vec::new()).collect();
    for (place, worker) in workers.into_iter().enumerate() {
        shares[place % limit].push(worker);
    }
    let mut tasks = JoinSet::new();
    for share in shares {
        tasks.spawn(async move {
            for worker in share {
                worker.await;
            }
        });
    }
    tasks.join_all().await;
}
