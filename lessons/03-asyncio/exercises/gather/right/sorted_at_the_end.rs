//! Takes the outputs as they come, and sorts them by the place of their workers.

use tokio::task::JoinSet;

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let numbered = workers.into_iter().enumerate();
    let tasks: JoinSet<_> =
        numbered.map(|(place, worker)| async move { (place, worker.await) }).collect();
    let mut outputs = tasks.join_all().await;
    outputs.sort_by_key(|(place, _)| *place);
    outputs.into_iter().map(|(_, output)| output).collect()
}
