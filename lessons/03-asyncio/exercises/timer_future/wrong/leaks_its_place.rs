//! Leaks the place of its waker, so that both sides may have a reference to it.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use super::sync::{Arc, Mutex};

/// A clock that calls back. Its times are milliseconds since it was started.
pub trait Clock: Send + Sync {
    /// What time it is.
    fn now(&self) -> u64;

    /// Has `call` called once, in a thread of the clock's: at `time`, be it a little late, or soon
    /// if that is over already.
    fn call_at(&self, time: u64, call: Box<dyn FnOnce() + Send>);
}

#[derive(Default)]
struct Place {
    waker: Option<Waker>,
    dropped: bool,
}

struct Sleep {
    clock: Arc<dyn Clock>,
    until: u64,
    place: &'static Mutex<Place>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.place.lock().unwrap().waker = Some(context.waker().clone());
        if self.clock.now() >= self.until { Poll::Ready(()) } else { Poll::Pending }
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.place.lock().unwrap().dropped = true;
    }
}

/// A future that is ready when `duration` milliseconds have gone by from now on.
pub fn sleep(clock: Arc<dyn Clock>, duration: u64) -> impl Future<Output = ()> + Send {
    let until = clock.now() + duration;
    let place: &'static Mutex<Place> = Box::leak(Box::default());
    let call = move || {
        let place = place.lock().unwrap();
        let waker = place.waker.clone().filter(|_| !place.dropped);
        drop(place);
        waker.into_iter().for_each(Waker::wake);
    };
    clock.call_at(until, Box::new(call));
    Sleep { clock, until, place }
}
