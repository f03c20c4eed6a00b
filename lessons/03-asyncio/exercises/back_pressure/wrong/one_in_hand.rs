//! Reserves no place: the item for which there is no room waits in its hand.

use tokio::join;
use tokio::sync::mpsc;

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
    let (sender, mut receiver) = mpsc::channel(bound - 1);
    let reads = async move {
        while let Some(item) = source.next().await {
            if sender.send(item).await.is_err() {
                break;
            }
        }
    };
    let writes = async move {
        while let Some(item) = receiver.recv().await {
            sink.store(item).await;
        }
    };
    join!(reads, writes);
}
