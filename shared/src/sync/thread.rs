//! std's threads, which are written down from their start to their end.

mod builder;
mod handle;
mod scope;

use std::panic::Location;
use std::time::Duration;

use tracing::info_span;

pub use std::thread::{Result, ThreadId, available_parallelism, panicking, yield_now};

pub use self::builder::Builder;
pub use self::handle::{JoinHandle, ScopedJoinHandle, Thread};
pub use self::scope::{Scope, scope};
use crate::waits::{self, Ledger, Want};

/// Starts a thread.
///
/// # Panics
/// If the system has none left; [`Builder::spawn`] returns an error instead.
pub fn spawn<F, T>(work: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    Builder::new().spawn(work).expect("failed to spawn thread")
}

/// The thread that calls.
pub fn current() -> Thread {
    Thread { inner: std::thread::current(), number: waits::me().number }
}

/// Sleeps for at least this long. A thread that sleeps counts as moving: it will.
pub fn sleep(time: Duration) {
    // Known from here on, if this is its first call.
    waits::me();
    let _span = info_span!("sleep").entered();
    std::thread::sleep(time);
}

/// Waits until somebody [unparks](Thread::unpark) this thread; not at all if that was done before.
#[track_caller]
pub fn park() {
    park_at(None, Location::caller());
}

/// As [`park`], but not longer than `limit`.
#[track_caller]
pub fn park_timeout(limit: Duration) {
    park_at(Some(limit), Location::caller());
}

fn park_at(limit: Option<Duration>, at: waits::Place) {
    let me = waits::me().number;
    waits::rest(Want::Unpark, at, limit, |ledger: &mut Ledger| ledger.take_token(me));
}
