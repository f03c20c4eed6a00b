//! What the starter of a thread has in hand.

use std::fmt;
use std::marker::PhantomData;
use std::panic::Location;
use std::sync::{Arc, Mutex, PoisonError};

use super::Result;
use super::scope::Panicked;
use crate::schedules::run;
use crate::schedules::step::{did, step, unseen};
use crate::schedules::thread::Number;
use crate::schedules::want::Want;

/// Which thread it is: no other of its run has the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ThreadId(Number);

impl ThreadId {
    pub(in crate::schedules) fn number(self) -> Number {
        self.0
    }
}

/// A thread, as others see it.
#[derive(Debug, Clone)]
pub struct Thread {
    number: Number,
    name: Option<Arc<str>>,
}

impl Thread {
    pub(super) fn new(number: Number) -> Self {
        let name = run::with(|run| run.threads[number].given_name()).flatten();
        Self { number, name }
    }

    /// Its id.
    pub fn id(&self) -> ThreadId {
        ThreadId(self.number)
    }

    /// The name it was given.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Ends its [`park`](super::park), or lets its next one return at once.
    #[track_caller]
    pub fn unpark(&self) {
        step(Want::Go, Location::caller());
        did(None, || "unparks".to_owned());
        run::with(|run| run.threads[self.number].token = true);
    }
}

/// Where a thread leaves what its closure returned, or what it panicked with.
#[derive(Debug)]
pub(super) struct Ended<T>(Mutex<Option<Result<T>>>);

impl<T> Default for Ended<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<T> Ended<T> {
    pub fn put(&self, result: Result<T>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
    }

    /// There is nothing if the run is over, and its threads are being cleared away.
    fn take(&self) -> Result<T> {
        let result = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        result.expect("a thread that has ended has left something, unless its run is over")
    }

    fn is_there(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }
}

/// A thread that was started. Dropped, it leaves the thread to itself.
pub struct JoinHandle<T> {
    thread: Thread,
    ended: Arc<Ended<T>>,
}

/// A thread that was started in a scope, which waits for it if nobody else does.
pub struct ScopedJoinHandle<'scope, T> {
    thread: Thread,
    ended: Arc<Ended<T>>,
    panicked: Panicked,
    _scope: PhantomData<&'scope T>,
}

impl<T> JoinHandle<T> {
    pub(super) fn new(number: Number, ended: Arc<Ended<T>>) -> Self {
        Self { thread: Thread::new(number), ended }
    }

    /// Waits until the thread has ended, and returns what its closure did.
    ///
    /// # Errors
    /// If the thread panicked; the error is what it panicked with.
    #[track_caller]
    pub fn join(self) -> Result<T> {
        unseen(Want::End(self.thread.number), Location::caller());
        self.ended.take()
    }
}

impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub(super) fn new(number: Number, ended: Arc<Ended<T>>, panicked: Panicked) -> Self {
        Self { thread: Thread::new(number), ended, panicked, _scope: PhantomData }
    }

    /// Waits until the thread has ended, and returns what its closure did.
    ///
    /// # Errors
    /// If the thread panicked; the error is what it panicked with.
    #[track_caller]
    pub fn join(self) -> Result<T> {
        unseen(Want::End(self.thread.number), Location::caller());
        self.panicked.note(self.thread.number, false);
        self.ended.take()
    }
}

/// What both have.
macro_rules! handle {
    ($name:ident<$($parameter:tt),+>) => {
        impl<$($parameter),+> $name<$($parameter),+> {
            /// Whether the thread's closure has returned.
            #[track_caller]
            pub fn is_finished(&self) -> bool {
                step(Want::Go, Location::caller());
                let ended = self.ended.is_there();
                did(None, || format!("asks whether a thread has ended: {ended}"));
                ended
            }

            /// The thread.
            pub fn thread(&self) -> &Thread {
                &self.thread
            }
        }

        impl<$($parameter),+> fmt::Debug for $name<$($parameter),+> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}

handle!(JoinHandle<T>);
handle!(ScopedJoinHandle<'scope, T>);
