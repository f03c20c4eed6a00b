//! `join!` of the last worker and a gather of all others, down to none.

use std::pin::Pin;

use tokio::join;

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    all(workers).await
}

/// Boxed: the future would else contain itself.
fn all<W>(mut workers: Vec<W>) -> Pin<Box<dyn Future<Output = Vec<W::Output>> + Send>>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    Box::pin(async move {
        let Some(last) = workers.pop() else { return Vec::new() };
        let (mut outputs, output) = join!(all(workers), last);
        outputs.push(output);
        outputs
    })
}
