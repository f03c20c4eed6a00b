//! What the starter of a thread has in hand.

use std::fmt;
use std::panic::Location;
use std::sync::Arc;

use super::{Result, ThreadId};
use crate::waits::{self, Number, Place, Want};

/// A thread, as others see it.
#[derive(Debug, Clone)]
pub struct Thread {
    pub(super) inner: std::thread::Thread,
    pub(super) number: Number,
}

impl Thread {
    /// Its id, which no other thread of the process ever has.
    pub fn id(&self) -> ThreadId {
        self.inner.id()
    }

    /// The name it was given.
    pub fn name(&self) -> Option<&str> {
        self.inner.name()
    }

    /// Ends its [`park`](super::park), or lets its next one return at once.
    pub fn unpark(&self) {
        waits::unpark(self.number);
    }
}

/// A thread that was started. Dropped, it leaves the thread to itself.
pub struct JoinHandle<T> {
    inner: std::thread::JoinHandle<T>,
    thread: Thread,
    /// For people.
    name: Arc<str>,
}

/// A thread that was started in a scope, which waits for it if nobody else does.
pub struct ScopedJoinHandle<'scope, T> {
    inner: std::thread::ScopedJoinHandle<'scope, T>,
    thread: Thread,
    /// For people.
    name: Arc<str>,
}

/// What both can do: `handle_can_join!(JoinHandle<T>)`.
macro_rules! handle_can_join {
    ($name:ident<$($parameter:tt),+>) => {
        impl<$($parameter),+> $name<$($parameter),+> {
            pub(super) fn new(
                inner: std::thread::$name<$($parameter),+>,
                number: Number,
                name: Arc<str>,
            ) -> Self {
                let thread = Thread { inner: inner.thread().clone(), number };
                Self { inner, thread, name }
            }

            /// Waits until the thread has ended, and returns what its closure did.
            ///
            /// # Errors
            /// If the thread panicked; the error is what it panicked with.
            #[track_caller]
            pub fn join(self) -> Result<T> {
                wait_for_end(self.thread.number, self.name, Location::caller(), || self.inner.join())
            }

            /// Whether the thread's closure has returned, so that a join would hardly wait.
            pub fn is_finished(&self) -> bool {
                self.inner.is_finished()
            }

            /// The thread.
            pub fn thread(&self) -> &Thread {
                &self.thread
            }
        }

        impl<$($parameter),+> fmt::Debug for $name<$($parameter),+> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.inner.fmt(f)
            }
        }
    };
}

handle_can_join!(JoinHandle<T>);
handle_can_join!(ScopedJoinHandle<'scope, T>);

/// Waits in the ledger first: std's join may panic where threads wait for each other's end.
fn wait_for_end<T>(of: Number, name: Arc<str>, at: Place, join: impl FnOnce() -> T) -> T {
    waits::rest(Want::End { of, name }, at, None, |ledger| ledger.has_ended(of));
    join()
}
