//! Sends the clock's call a waker at each poll; the last counts, and the end of the timer is one, too.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use super::sync::{Arc, mpsc};

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
    wakers: mpsc::Sender<Option<Waker>>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        // Whoever would have received it is gone once the call was made.
        let _ = self.wakers.send(Some(context.waker().clone()));
        if self.clock.now() >= self.until { Poll::Ready(()) } else { Poll::Pending }
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let _ = self.wakers.send(None);
    }
}

/// A future that is ready when `duration` milliseconds have gone by from now on.
pub fn sleep(clock: Arc<dyn Clock>, duration: u64) -> impl Future<Output = ()> + Send {
    let until = clock.now() + duration;
    let (wakers, sent) = mpsc::channel::<Option<Waker>>();
    let call = move || {
        if let Some(Some(waker)) = sent.try_iter().last() {
            waker.wake();
        }
    };
    clock.call_at(until, Box::new(call));
    Sleep { clock, until, wakers }
}
