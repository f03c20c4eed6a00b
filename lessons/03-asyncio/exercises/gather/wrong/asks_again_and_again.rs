//! Asks whether all have ended, and never lets the loop wait for a timer.

use tokio::task::{JoinSet, yield_now};

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let numbered = workers.into_iter().enumerate();
    let mut tasks: JoinSet<_> =
        numbered.map(|(place, worker)| async move { (place, worker.await) }).collect();
    let mut outputs = Vec::new();
    while !tasks.is_empty() {
        match tasks.try_join_next() {
            Some(ended) => outputs.push(ended.expect("no worker panics")),
            None => yield_now().await,
        }
    }
    outputs.sort_by_key(|(place, _)| *place);
    outputs.into_iter().map(|(_, output)| output).collect()
}
