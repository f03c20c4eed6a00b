//! Asks for the call before the first poll, and keeps in one place whether that has come.

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

enum State {
    NotPolled,
    Waits(Waker),
    Called,
}

struct Sleep {
    clock: Arc<dyn Clock>,
    until: u64,
    state: Arc<Mutex<State>>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.state.lock().unwrap();
        match *state {
            State::Called => return Poll::Ready(()),
            _ if self.clock.now() >= self.until => return Poll::Ready(()),
            State::NotPolled | State::Waits(_) => *state = State::Waits(context.waker().clone()),
        }
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        *self.state.lock().unwrap() = State::Called;
    }
}

/// A future that is ready when `duration` milliseconds have gone by from now on.
pub fn sleep(clock: Arc<dyn Clock>, duration: u64) -> impl Future<Output = ()> + Send {
    let until = clock.now() + duration;
    let state = Arc::new(Mutex::new(State::NotPolled));
    let called = Arc::clone(&state);
    let call = move || {
        let state = std::mem::replace(&mut *called.lock().unwrap(), State::Called);
        if let State::Waits(waker) = state {
            waker.wake();
        }
    };
    clock.call_at(until, Box::new(call));
    Sleep { clock, until, state }
}
