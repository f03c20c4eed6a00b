//! Polls all workers itself, with a waker that does nothing.

use std::future::poll_fn;
use std::task::{Context, Poll, Waker};

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let mut workers: Vec<_> = workers.into_iter().map(|worker| (Box::pin(worker), None)).collect();
    poll_fn(|_| {
        let mut context = Context::from_waker(Waker::noop());
        let mut pending = false;
        for (worker, output) in &mut workers {
            if output.is_none() {
                match worker.as_mut().poll(&mut context) {
                    Poll::Ready(ready) => *output = Some(ready),
                    Poll::Pending => pending = true,
                }
            }
        }
        if pending { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
    workers.into_iter().filter_map(|(_, output)| output).collect()
}
