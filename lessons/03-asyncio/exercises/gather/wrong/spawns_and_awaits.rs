//! A task for each worker, and waits for it before it makes the next.

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let mut outputs = Vec::new();
    for worker in workers {
        outputs.push(tokio::spawn(worker).await.expect("no worker panics"));
    }
    outputs
}
