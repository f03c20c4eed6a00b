//! Exercise 3.6 · One deadline, and back-off
//!
//! `fetch` tries until a call succeeds, and returns what that brought. After
//! the first call that fails it waits for `first_pause`, after the second for
//! twice as long, then for four times as long, and so on.
//!
//! `limit` is the time for all of it, calls and pauses, from the first poll of
//! `fetch` on. When it is over, `fetch` returns `None`: at once, also if a call
//! is under way then. A pause whose end would lie at the deadline or behind it
//! is of no use: `fetch` returns `None` instead of it.
//!
//! All of `tokio::time` may be used, but not what moves the clock. In Python
//! 3.11 it is `async with asyncio.timeout(limit)`, with a loop inside.

use std::time::Duration;

/// What is called.
pub trait Service {
    /// Takes a while, perhaps for ever, and may fail.
    fn call(&mut self) -> impl Future<Output = Result<u64, ()>>;
}

/// Calls until one succeeds; nothing if that takes longer than `limit`.
pub async fn fetch(
    service: &mut impl Service,
    limit: Duration,
    first_pause: Duration,
) -> Option<u64> {
    let _ = (service, limit, first_pause);
    todo!("one deadline for all calls and pauses")
}
