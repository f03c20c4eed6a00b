//! Looks at the clock between calls only: one that never ends is awaited for ever.

use std::time::Duration;

use tokio::time::{Instant, sleep};

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
        if let Ok(value) = service.call().await {
            return Some(value);
        }
        if Instant::now() + pause >= deadline {
            return None;
        }
        sleep(pause).await;
        pause *= 2;
    }
}
