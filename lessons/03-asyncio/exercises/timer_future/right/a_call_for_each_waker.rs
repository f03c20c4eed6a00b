//! Asks for a call of its own for each other waker, and calls off the one before.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use super::sync::Arc;
use super::sync::atomic::{AtomicBool, Ordering::SeqCst};

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
    asked: Option<Asked>,
}

struct Asked {
    waker: Waker,
    called_off: Arc<AtomicBool>,
}

impl Drop for Asked {
    fn drop(&mut self) {
        self.called_off.store(true, SeqCst);
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.clock.now() >= self.until {
            return Poll::Ready(());
        }
        let waker = context.waker();
        if !self.asked.as_ref().is_some_and(|asked| asked.waker.will_wake(waker)) {
            let called_off = Arc::new(AtomicBool::new(false));
            self.asked = Some(Asked { waker: waker.clone(), called_off: Arc::clone(&called_off) });
            let waker = waker.clone();
            self.clock.call_at(
                self.until,
                Box::new(move || {
                    if !called_off.load(SeqCst) {
                        waker.wake();
                    }
                }),
            );
        }
        Poll::Pending
    }
}

/// A future that is ready when `duration` milliseconds have gone by from now on.
pub fn sleep(clock: Arc<dyn Clock>, duration: u64) -> impl Future<Output = ()> + Send {
    let until = clock.now() + duration;
    Sleep { clock, until, asked: None }
}
