//! Asks for the call, and then leaves the waker that it is to find.

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
    waker: Arc<Mutex<Option<Waker>>>,
    asked: bool,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.clock.now() >= self.until {
            return Poll::Ready(());
        }
        if !self.asked {
            self.asked = true;
            let called = Arc::downgrade(&self.waker);
            let call = move || {
                let Some(place) = called.upgrade() else { return };
                let waker = place.lock().unwrap().take();
                waker.into_iter().for_each(Waker::wake);
            };
            self.clock.call_at(self.until, Box::new(call));
        }
        *self.waker.lock().unwrap() = Some(context.waker().clone());
        Poll::Pending
    }
}

/// A future that is ready when `duration` milliseconds have gone by from now on.
pub fn sleep(clock: Arc<dyn Clock>, duration: u64) -> impl Future<Output = ()> + Send {
    let until = clock.now() + duration;
    Sleep { clock, until, waker: Arc::default(), asked: false }
}
