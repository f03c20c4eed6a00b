//! Pauses although there is no time for another call.

use std::time::Duration;

use tokio::time::{Instant, sleep_until, timeout_at};

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
    let deadline = Instant::now() + limit;
    let mut pause = first_pause;
    loop {
        if let Ok(value) = timeout_at(deadline, service.call()).await.ok()? {
            return Some(value);
        }
        let end = Instant::now() + pause;
        sleep_until(end.min(deadline)).await;
        if end >= deadline {
            return None;
        }
        pause *= 2;
    }
}
