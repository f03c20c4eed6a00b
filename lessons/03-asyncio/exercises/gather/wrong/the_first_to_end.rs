//! Is ready when one worker is, and ends the others.

use tokio::task::JoinSet;

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let mut tasks: JoinSet<_> = workers.into_iter().collect();
    tasks.join_next().await.into_iter().map(|ended| ended.expect("no worker panics")).collect()
}
