//! No struct: the async block has the variables, and `poll_fn` the waker.

use std::future::poll_fn;
use std::task::{Poll, Waker};

use super::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

/// A clock that calls back. Its times are milliseconds since it was started.
pub trait Clock: Send + Sync {
    /// What time it is.
    fn now(&self) -> u64;

    /// Has `call` called once, in a thread of the clock's: at `time`, be it a little late, or soon
    /// if that is over already.
    fn call_at(&self, time: u64, call: Box<dyn FnOnce() + Send>);
}

/// The waker, and a place that outlives a panic of whoever is woken.
struct Place(Mutex<Option<Waker>>);

impl Place {
    fn open(&self) -> MutexGuard<'_, Option<Waker>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn wake(place: &Weak<Place>) {
    let waker = place.upgrade().and_then(|place| place.open().take());
    if let Some(waker) = waker {
        waker.wake();
    }
}

/// A future that is ready when `duration` milliseconds have gone by from now on.
pub fn sleep(clock: Arc<dyn Clock>, duration: u64) -> impl Future<Output = ()> + Send {
    let until = clock.now() + duration;
    let place = Arc::new(Place(Mutex::new(None)));
    let called = Arc::downgrade(&place);
    async move {
        if clock.now() >= until {
            return;
        }
        clock.call_at(until, Box::new(move || wake(&called)));
        poll_fn(|context| {
            *place.open() = Some(context.waker().clone());
            if clock.now() >= until { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }
}
