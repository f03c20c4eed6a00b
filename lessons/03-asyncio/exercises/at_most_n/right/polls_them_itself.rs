//! Without tasks: the workers in flight are in a list, filled up from the rest.

use std::future::poll_fn;
use std::task::Poll;

/// Runs all workers, never more than `limit` at the same time.
pub async fn at_most<W>(limit: usize, workers: Vec<W>)
where
    W: Future<Output = ()> + Send + 'static,
{
    let mut waiting = workers.into_iter().map(Box::pin);
    let mut in_flight = Vec::new();
    poll_fn(|context| {
        // Those that start at the end of the list are polled in the same round.
        let mut place = 0;
        loop {
            if in_flight.len() < limit {
                in_flight.extend(waiting.next());
            }
            let Some(worker) = in_flight.get_mut(place) else { break };
            match worker.as_mut().poll(context) {
                Poll::Ready(()) => drop(in_flight.remove(place)),
                Poll::Pending => place += 1,
            }
        }
        if in_flight.is_empty() { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}
