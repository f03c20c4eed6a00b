//! Keeps the waker in a static, which all timers share.

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

static WAKER: Mutex<Option<Waker>> = Mutex::new(None);

struct Sleep {
    clock: Arc<dyn Clock>,
    until: u64,
    asked: bool,
}

fn wake() {
    let waker = WAKER.lock().unwrap().take();
    waker.into_iter().for_each(Waker::wake);
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        *WAKER.lock().unwrap() = Some(context.waker().clone());
        if !self.asked {
            self.asked = true;
            self.clock.call_at(self.until, Box::new(wake));
        }
        if self.clock.now() >= self.until { Poll::Ready(()) } else { Poll::Pending }
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        WAKER.lock().unwrap().take();
    }
}

/// A future that is ready when `duration` milliseconds have gone by from now on.
pub fn sleep(clock: Arc<dyn Clock>, duration: u64) -> impl Future<Output = ()> + Send {
    let until = clock.now() + duration;
    Sleep { clock, until, asked: false }
}
