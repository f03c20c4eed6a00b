//! The pauses are an iterator, of which those are taken that end in time.

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
    let mut pauses = std::iter::successors(Some(first_pause), |pause| Some(*pause * 2));
    loop {
        match timeout_at(deadline, service.call()).await {
            Ok(Ok(value)) => break Some(value),
            Ok(Err(())) => {
                let end = Instant::now() + pauses.next()?;
                sleep_until((end < deadline).then_some(end)?).await;
            }
            Err(_) => break None,
        }
    }
}
