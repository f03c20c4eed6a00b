//! Calls again at once.

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
    let deadline = Instant::now() + limit;
    loop {
        match timeout_at(deadline, service.call()).await {
            Ok(Ok(value)) => return Some(value),
            Ok(Err(())) => {}
            Err(_) => return None,
        }
    }
}
