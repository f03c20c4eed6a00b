//! A sleep that is made once, and polled beside each call.

use std::time::Duration;

use tokio::select;
use tokio::time::{Instant, sleep, sleep_until};

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
    let mut end = std::pin::pin!(sleep_until(deadline));
    for doublings in 0.. {
        select! {
            biased;
            called = service.call() => if let Ok(value) = called {
                return Some(value);
            },
            () = &mut end => return None,
        }
        let pause = first_pause * 2_u32.pow(doublings);
        if Instant::now() + pause >= deadline {
            break;
        }
        sleep(pause).await;
    }
    None
}
