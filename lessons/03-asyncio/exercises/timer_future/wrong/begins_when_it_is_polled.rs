//! An `async fn` reads the clock when it is polled for the first time.

use std::future::poll_fn;
use std::task::{Poll, Waker};

use super::sync::{Arc, Mutex};

/// A clock that calls back. Its times are milliseconds since it was started.
pub trait Clock: Send + Sync {
    /// What time it is.
    fn now(&self) -> u64;

    /// Has `call` called once, in a thread of the clock's: at `time`, be it a little late, or soon
    /// if that is over already.
    fn call_at(&self, time: u64, call: Box<dyn FnOnce() + Send>);
}

/// A future that is ready when `duration` milliseconds have gone by from now on.
pub async fn sleep(clock: Arc<dyn Clock>, duration: u64) {
    let until = clock.now() + duration;
    let place = Arc::new(Mutex::new(None));
    let called = Arc::downgrade(&place);
    let call = move || {
        let Some(place) = called.upgrade() else { return };
        let waker: Option<Waker> = place.lock().unwrap().take();
        waker.into_iter().for_each(Waker::wake);
    };
    clock.call_at(until, Box::new(call));
    poll_fn(|context| {
        *place.lock().unwrap() = Some(context.waker().clone());
        if clock.now() >= until { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}
