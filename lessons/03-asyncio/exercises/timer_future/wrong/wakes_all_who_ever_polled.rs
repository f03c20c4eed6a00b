//! Keeps the wakers of all polls, and wakes them all.

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
    wakers: Arc<Mutex<Vec<Waker>>>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut wakers = self.wakers.lock().unwrap();
        if !wakers.iter().any(|waker| waker.will_wake(context.waker())) {
            wakers.push(context.waker().clone());
        }
        drop(wakers);
        if self.clock.now() >= self.until { Poll::Ready(()) } else { Poll::Pending }
    }
}

/// A future that is ready when `duration` milliseconds have gone by from now on.
pub fn sleep(clock: Arc<dyn Clock>, duration: u64) -> impl Future<Output = ()> + Send {
    let until = clock.now() + duration;
    let wakers: Arc<Mutex<Vec<Waker>>> = Arc::default();
    let called = Arc::downgrade(&wakers);
    let call = move || {
        let Some(wakers) = called.upgrade() else { return };
        let wakers = std::mem::take(&mut *wakers.lock().unwrap());
        wakers.into_iter().for_each(Waker::wake);
    };
    clock.call_at(until, Box::new(call));
    Sleep { clock, until, wakers }
}
