//! Tasks of their own, which go on when their handles are dropped.

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let tasks: Vec<_> = workers.into_iter().map(tokio::spawn).collect();
    let mut outputs = Vec::new();
    for task in tasks {
        outputs.push(task.await.expect("no worker panics"));
    }
    outputs
}
