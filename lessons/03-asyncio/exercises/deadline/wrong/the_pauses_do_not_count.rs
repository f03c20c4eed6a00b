//! Takes from the limit what the calls have taken, and not the pauses.

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
    let (mut left, mut pause) = (limit, first_pause);
    loop {
        let start = Instant::now();
        if let Ok(value) = timeout(left, service.call()).await.ok()? {
            return Some(value);
        }
        left -= start.elapsed();
        if pause >= left {
            return None;
        }
        sleep(pause).await;
        pause *= 2;
    }
}
