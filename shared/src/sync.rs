//! std's locks, channels and threads, in thin wrappers that write down who holds what and who waits
//! for what, at which line of the caller: take `Mutex`, `mpsc` and `thread` from here in place of
//! `std::sync` and `std::thread`, and nothing else changes. A call that has to wait is inside a
//! [`tracing`] span named `wait`, a sleep inside one named `sleep`; a call that goes straight
//! through emits nothing.
//!
//! What differs from std, all of it within what std leaves open:
//! - A condvar wakes those who waited longest, and nobody without a notification.
//! - A read-write lock lets no reader in while a writer waits, as std's does on Linux.
//! - A join in a circle of joins waits for ever; std's may panic.
//! - A scope ends when its threads have ended, their thread-locals included, and leaves 24 bytes
//!   behind: see [`thread::scope`].

mod barrier;
mod condvar;
pub(crate) mod guard;
pub mod mpsc;
mod mutex;
mod resting;
mod rw_lock;
pub mod thread;

/// As std's: nothing here ever waits for another thread, so there is nothing to write down.
pub use std::sync::atomic;
pub use std::sync::{Arc, LockResult, PoisonError, TryLockError, TryLockResult, Weak};
/// As std's, and not written down: who waits for another's initialisation counts as running.
pub use std::sync::{LazyLock, Once, OnceLock, OnceState};

pub use self::barrier::{Barrier, BarrierWaitResult};
pub use self::condvar::{Condvar, WaitTimeoutResult};
pub use self::mutex::{Mutex, MutexGuard};
pub use self::rw_lock::{RwLock, RwLockReadGuard, RwLockWriteGuard};
