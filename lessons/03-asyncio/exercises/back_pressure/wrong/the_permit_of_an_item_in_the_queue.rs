//! Gives the permit back when the item leaves the queue, and not when it is stored.

use std::sync::Arc;

use tokio::join;
use tokio::sync::{Semaphore, mpsc};

/// Where items come from.
pub trait Source {
    /// The next item; `None` at the end.
    fn next(&mut self) -> impl Future<Output = Option<u64>> + Send;
}

/// Where items are stored.
pub trait Sink {
    /// Ready when the item is stored.
    fn store(&mut self, item: u64) -> impl Future<Output = ()> + Send;
}

/// Brings all items of the source to the sink, at most `bound` on their way.
pub async fn pump<I, O>(bound: usize, mut source: I, mut sink: O)
where
    I: Source + Send + 'static,
    O: Sink + Send + 'static,
{
    let room = Arc::new(Semaphore::new(bound));
    let (sender, mut receiver) = mpsc::unbounded_channel();
    let reads = async move {
        loop {
            let permit = room.clone().acquire_owned().await.expect("nobody closes it");
            let Some(item) = source.next().await else { break };
            if sender.send((item, permit)).is_err() {
                break;
            }
        }
    };
    let writes = async move {
        while let Some((item, permit)) = receiver.recv().await {
            drop(permit);
            sink.store(item).await;
        }
    };
    join!(reads, writes);
}
