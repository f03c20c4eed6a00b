//! Ten at a time, and waits for all ten before it starts more.

use tokio::task::JoinSet;

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let (mut workers, mut outputs) = (workers.into_iter(), Vec::new());
    loop {
        let mut tasks = JoinSet::new();
        for (place, worker) in workers.by_ref().take(10).enumerate() {
            tasks.spawn(async move { (place, worker.await) });
        }
        if tasks.is_empty() {
            return outputs;
        }
        let mut batch = tasks.join_all().await;
        batch.sort_by_key(|(place, _)| *place);
        outputs.extend(batch.into_iter().map(|(_, output)| output));
    }
}
