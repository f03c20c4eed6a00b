//! Exercise 3.7 · Back-pressure
//!
//! `pump` takes items from the source until its end, and brings all of them to
//! the sink, in their order. Both take their time: while the sink is busy, the
//! source is asked for more, so that neither waits for the other without need.
//!
//! But what was taken and not yet stored lies in memory. There may never be
//! more than `bound` such items, whatever the sink does, and none may be lost.
//! The one that the sink is busy with counts as well, and so does one that the
//! source has given and for which there is no room. `bound` is at least 2.
//!
//! In Python one would take an `asyncio.Queue` with a `maxsize`, whose `put`
//! waits for room.

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
pub async fn pump<I, O>(bound: usize, source: I, sink: O)
where
    I: Source + Send + 'static,
    O: Sink + Send + 'static,
{
    let _ = (bound, source, sink);
    todo!("let the source wait when there is no room")
}
