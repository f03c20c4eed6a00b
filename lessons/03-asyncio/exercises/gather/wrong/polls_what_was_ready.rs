//! Polls all workers again and again until all are ready at once.

use std::future::poll_fn;
use std::task::Poll;

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let mut workers: Vec<_> = workers.into_iter().map(Box::pin).collect();
    poll_fn(|context| {
        let mut outputs = Vec::new();
        for worker in &mut workers {
            if let Poll::Ready(output) = worker.as_mut().poll(context) {
                outputs.push(output);
            }
        }
        if outputs.len() == workers.len() { Poll::Ready(outputs) } else { Poll::Pending }
    })
    .await
}
