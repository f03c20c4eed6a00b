//! Without tasks: the workers are in a list, and gone as soon as that is dropped.

use std::future::poll_fn;
use std::task::Poll;

/// Runs all workers at the same time: their outputs, or the first error.
pub async fn group<W, T, E>(workers: Vec<W>) -> Result<Vec<T>, E>
where
    W: Future<Output = Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    let mut workers: Vec<_> = workers.into_iter().map(Box::pin).collect();
    let mut outputs = Vec::new();
    poll_fn(move |context| {
        let mut place = 0;
        while let Some(worker) = workers.get_mut(place) {
            match worker.as_mut().poll(context) {
                Poll::Ready(Ok(output)) => {
                    outputs.push(output);
                    drop(workers.remove(place));
                }
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => place += 1,
            }
        }
        if workers.is_empty() {
            Poll::Ready(Ok(std::mem::take(&mut outputs)))
        } else {
            Poll::Pending
        }
    })
    .await
}
