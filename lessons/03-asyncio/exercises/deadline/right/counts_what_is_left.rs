//! Subtracts what has gone by from the limit.

use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};

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
    let start = Instant::now();
    let mut pause = first_pause;
    loop {
        let left = limit.saturating_sub(start.elapsed());
        match timeout(left, service.call()).await {
            Err(_) => return None,
            Ok(Ok(value)) => return Some(value),
            Ok(Err(())) => {}
        }
        if start.elapsed() + pause >= limit {
            return None;
        }
        sleep(pause).await;
        pause *= 2;
    }
}
