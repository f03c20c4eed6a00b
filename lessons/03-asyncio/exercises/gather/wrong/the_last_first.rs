//! Takes the tasks from the end of the list, and the outputs stay so.

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
    let mut ended = tasks.join_all().await;
    ended.sort_by_key(|(place, _)| *place);
    let mut outputs = Vec::new();
    while let Some((_, output)) = ended.pop() {
        outputs.push(output);
    }
    outputs
}
