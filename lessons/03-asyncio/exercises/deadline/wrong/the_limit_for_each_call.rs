//! Each call may take as long as all were to take.

use std::time::Duration;

use tokio::time::{sleep, timeout};

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
    let mut pause = first_pause;
    loop {
        if let Ok(value) = timeout(limit, service.call()).await.ok()? {
            return Some(value);
        }
        sleep(pause).await;
        pause *= 2;
    }
}
