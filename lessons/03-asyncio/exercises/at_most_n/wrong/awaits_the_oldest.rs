//! Waits for the one that started first, although others have ended.

use std::collections::VecDeque;

/// Runs all workers, never more than `limit` at the same time.
pub async fn at_most<W>(limit: usize, workers: Vec<W>)
where
    W: Future<Output = ()> + Send + 'static,
{
    let mut tasks = VecDeque::new();
    for worker in workers {
        if tasks.len() == limit
            && let Some(oldest) = tasks.pop_front()
        {
            let _: Result<(), tokio::task::JoinError> = oldest.await;
        }
        tasks.push_back(tokio::spawn(worker));
    }
    for task in tasks {
        task.await.expect("no worker panics");
    }
}
