//! Asks the source only when the last item is stored.

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
    let _ = bound;
    while let Some(item) = source.next().await {
        sink.store(item).await;
    }
}
