//! An iterator is lazy, too: a task is made when the one before has ended.

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let tasks = workers.into_iter().map(tokio::spawn);
    let mut outputs = Vec::new();
    for task in tasks {
        outputs.push(task.await.expect("no worker panics"));
    }
    outputs
}
