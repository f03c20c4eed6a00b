//! Threads, each a shuttle task of its own.

mod builder;
mod handle;
mod scope;

use std::panic::Location;
use std::time::Duration;

pub use std::thread::{Result, available_parallelism};

pub use self::builder::Builder;
pub use self::handle::{JoinHandle, ScopedJoinHandle, Thread, ThreadId};
pub use self::scope::{Scope, scope};
use crate::schedules::run;
use crate::schedules::step::{did, give_way, step};
use crate::schedules::want::Want;
use crate::waits::Place;

/// Starts a thread.
pub fn spawn<F, T>(work: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    Builder::new().spawn(work).expect("a thread of a run always starts")
}

/// Whether the thread that calls unwinds.
pub fn panicking() -> bool {
    run::with(|run| run.unwinds()).unwrap_or_else(std::thread::panicking)
}

/// The thread that calls.
pub fn current() -> Thread {
    Thread::new(run::with(|run| run.me).unwrap_or_default())
}

/// Lets the other threads go first.
#[track_caller]
pub fn yield_now() {
    give_way(Location::caller());
}

/// Lets the other threads go first, for how long soever.
#[track_caller]
pub fn sleep(_: Duration) {
    give_way(Location::caller());
}

/// Waits until somebody [unparks](Thread::unpark) this thread; not at all if that was done before.
#[track_caller]
pub fn park() {
    park_at(false, Location::caller());
}

/// As [`park`], but not longer than some time.
#[track_caller]
pub fn park_timeout(_: Duration) {
    park_at(true, Location::caller());
}

fn park_at(limited: bool, at: Place) {
    step(Want::Unpark { limited }, at);
    did(None, || "is unparked".to_owned());
    run::with(|run| run.threads[run.me].token = false);
}
