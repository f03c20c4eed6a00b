//! Without tasks: one future polls all that are not ready yet.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

enum Place<W: Future> {
    Runs(Pin<Box<W>>),
    Ended(W::Output),
}

/// The outputs of all workers, which run at the same time.
pub async fn gather<W>(workers: Vec<W>) -> Vec<W::Output>
where
    W: Future + Send + 'static,
    W::Output: Send + 'static,
{
    let mut workers: Vec<Place<W>> =
        workers.into_iter().map(|worker| Place::Runs(Box::pin(worker))).collect();
    poll_fn(|context| {
        let mut pending = false;
        for place in &mut workers {
            if let Place::Runs(worker) = place {
                match worker.as_mut().poll(context) {
                    Poll::Ready(output) => *place = Place::Ended(output),
                    Poll::Pending => pending = true,
                }
            }
        }
        if pending { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
    let ended = workers.into_iter().filter_map(|place| match place {
        Place::Ended(output) => Some(output),
        Place::Runs(_) => None,
    });
    ended.collect()
}
