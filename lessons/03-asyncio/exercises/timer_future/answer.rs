//! Exercise 3.10 · A timer of your own
//!
//! `sleep` returns a timer: a future that is ready when `duration` has gone by
//! since `sleep` was called, whenever it is polled first. Polled before that, it
//! is pending; polled from then on, it is ready, even if the clock is late with
//! its call. It never waits in a poll.
//!
//! It may be polled at any time and as often as anybody likes, each time with
//! another waker. When its time comes, it wakes the task that polled it last,
//! once, and no other; before that, nobody. A timer that was dropped wakes
//! nobody, and when its call was made, nothing of it is left. For one waker the
//! clock is asked for one call, however many polls.
//!
//! The clock's thread may call while a poll is under way. And whoever is woken
//! may poll at once, inside of `wake`: hold no lock while you wake.
//!
//! In Python: `asyncio.sleep`, which is made of `loop.call_at`, or `call_later`.

#[allow(unused_imports, reason = "yours to use")]
use std::pin::Pin;
#[allow(unused_imports, reason = "yours to use")]
use std::task::{Context, Poll, Waker};

use super::sync::Arc;
#[allow(unused_imports, reason = "yours to use")]
use super::sync::{Mutex, Weak, atomic};

/// A clock that calls back. Its times are milliseconds since it was started.
pub trait Clock: Send + Sync {
    /// What time it is.
    fn now(&self) -> u64;

    /// Has `call` called once, in a thread of the clock's: at `time`, be it a little late, or soon
    /// if that is over already.
    fn call_at(&self, time: u64, call: Box<dyn FnOnce() + Send>);
}

/// A future that is ready when `duration` milliseconds have gone by from now on.
pub fn sleep(clock: Arc<dyn Clock>, duration: u64) -> impl Future<Output = ()> + Send {
    let _ = (clock, duration);
    std::future::poll_fn(|_| todo!("leave the waker where the clock's call finds it"))
}
