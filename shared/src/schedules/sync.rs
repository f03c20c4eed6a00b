//! The same `sync` as [`crate::sync`], on shuttle: each call comes to a step of the schedule before
//! it does anything, and one that has to wait lets the others go on. A program that is written
//! against one of the two is written against the other.
//!
//! To be used inside a run ([`every`](super::every), [`one`](super::one)). Outside of one nobody
//! waits, and no thread can be started.
//!
//! What is modelled, and how:
//! - Every atomic access is a step, in the order of the steps: as if all were `SeqCst`. What goes
//!   wrong with weaker orderings does not show here.
//! - A condvar may wake without a notification, and a wait may end early because its time is up: at
//!   most once a run, at the price of a surprise, unless a program [wakes them
//!   all](super::wake_for_nothing). Whom `notify_one` wakes the schedule says.
//! - To unlock, to drop a sender, to start and to join a thread are no steps of their own: nobody
//!   can tell whether somebody else went before or after, but by the steps around them. Who looks
//!   whether a lock is taken can tell: a program may [make unlocking a
//!   step](super::unlocking_is_a_step).
//! - Time does not pass, but when nothing else can move. A sleep lets the others go first.

pub mod atomic;
// Both are as in `crate::sync`, but for what stands in `resting`.
#[path = "../sync/barrier.rs"]
#[allow(clippy::duplicate_mod, reason = "what differs is the module beside it")]
mod barrier;
#[path = "../sync/condvar.rs"]
#[allow(clippy::duplicate_mod, reason = "what differs is the module beside it")]
mod condvar;
mod hold;
pub mod mpsc;
mod mutex;
mod once;
mod resting;
mod rw_lock;
pub mod thread;

pub use std::sync::{Arc, LockResult, PoisonError, TryLockError, TryLockResult, Weak};

pub use self::barrier::{Barrier, BarrierWaitResult};
pub use self::condvar::{Condvar, WaitTimeoutResult};
pub use self::mutex::{Mutex, MutexGuard};
pub use self::once::{LazyLock, Once, OnceLock};
pub use self::rw_lock::{RwLock, RwLockReadGuard, RwLockWriteGuard};
