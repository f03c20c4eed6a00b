//! Looks at the clock, and then leaves its waker: the call may come in between.

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

struct Sleep {
    clock: Arc<dyn Clock>,
    until: u64,
    waker: Option<Arc<Mutex<Option<Waker>>>>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.clock.now() >= self.until {
            return Poll::Ready(());
        }
        let waker = Some(context.waker().clone());
        if let Some(place) = &self.waker {
            *place.lock().unwrap() = waker;
            return Poll::Pending;
        }
        let place = Arc::new(Mutex::new(waker));
        let called = Arc::downgrade(&place);
        self.waker = Some(place);
        let call = move || {
            let Some(place) = called.upgrade() else { return };
            let waker = place.lock().unwrap().take();
            waker.into_iter().for_each(Waker::wake);
        };
        self.clock.call_at(self.until, Box::new(call));
        Poll::Pending
    }
}

/// A future that is ready when `duration` milliseconds have gone by from now on.
pub fn sleep(clock: Arc<dyn Clock>, duration: u64) -> impl Future<Output = ()> + Send {
    let until = clock.now() + duration;
    Sleep { clock, until, waker: None }
}
