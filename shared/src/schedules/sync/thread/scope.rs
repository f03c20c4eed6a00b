//! Threads that may borrow, because a scope waits for their end.

use std::panic::Location;
use std::sync::{Arc, Mutex, PoisonError};

use super::{Builder, ScopedJoinHandle};
use crate::schedules::step::unseen;
use crate::schedules::thread::Number;
use crate::schedules::want::Want;
use crate::waits::{Place, Tag};

/// Starts threads that end before the scope does.
#[derive(Debug)]
pub struct Scope<'scope, 'env: 'scope> {
    pub(super) inner: &'scope shuttle::thread::Scope<'scope, 'env>,
    pub(super) id: u64,
    pub(super) panicked: Panicked,
}

/// The threads of a scope that panicked and that nobody joined.
#[derive(Debug, Clone, Default)]
pub(super) struct Panicked(Arc<Mutex<Vec<Number>>>);

impl Panicked {
    pub fn note(&self, thread: Number, panicked: bool) {
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        list.retain(|&noted| noted != thread);
        if panicked {
            list.push(thread);
        }
    }

    fn is_empty(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }
}

/// Runs `work`, waits for all threads that were started in the scope, and returns what `work` did.
///
/// Our wrapper around shuttle's scope is never freed, as in [`crate::sync::thread::scope`].
///
/// # Panics
/// If a thread that nobody joined panicked, or `work` did.
#[track_caller]
pub fn scope<'env, F, T>(work: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    let (at, id, panicked) = (Location::caller(), Tag::new("scope").key().id, Panicked::default());
    let result = shuttle::thread::scope(|inner| {
        let scope = Box::leak(Box::new(Scope { inner, id, panicked: panicked.clone() }));
        let _end = End { id, at };
        work(scope)
    });
    assert!(panicked.is_empty(), "a scoped thread panicked");
    result
}

impl<'scope> Scope<'scope, '_> {
    /// Starts a thread.
    pub fn spawn<F, T>(&'scope self, work: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        Builder::new().spawn_scoped(self, work).expect("a thread of a run always starts")
    }
}

/// Waits for the scope's threads when it is dropped: also while `work` unwinds.
struct End {
    id: u64,
    at: Place,
}

impl Drop for End {
    fn drop(&mut self) {
        unseen(Want::Ends(self.id), self.at);
    }
}
