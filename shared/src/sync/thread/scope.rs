//! Threads that may borrow, because a scope waits for their end.

use std::panic::Location;

use super::{Builder, ScopedJoinHandle};
use crate::waits::{self, Key, Place, Tag, Want};

/// Starts threads that end before the scope does.
#[derive(Debug)]
pub struct Scope<'scope, 'env: 'scope> {
    pub(super) inner: &'scope std::thread::Scope<'scope, 'env>,
    pub(super) key: Key,
}

/// Runs `work`, waits for all threads that were started in the scope, and returns what `work` did.
///
/// `work` borrows the scope for `'scope`, a time that begins before this function's own, and only
/// std may make such a thing without `unsafe`: our wrapper around it, 24 bytes, is never freed.
///
/// # Panics
/// If a thread that nobody joined panicked, or `work` did.
#[track_caller]
pub fn scope<'env, F, T>(work: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    let at = Location::caller();
    let key = Tag::new("scope").key();
    std::thread::scope(|inner| {
        let scope = Box::leak(Box::new(Scope { inner, key }));
        let _end = End { key, at };
        work(scope)
    })
}

impl<'scope> Scope<'scope, '_> {
    /// Starts a thread.
    ///
    /// # Panics
    /// If the system has none left; [`Builder::spawn_scoped`] returns an error instead.
    pub fn spawn<F, T>(&'scope self, work: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        Builder::new().spawn_scoped(self, work).expect("failed to spawn thread")
    }
}

/// Waits for the scope's threads when it is dropped: also while `work` unwinds.
struct End {
    key: Key,
    at: Place,
}

impl Drop for End {
    fn drop(&mut self) {
        let want = Want::Ends(self.key);
        waits::rest(want, self.at, None, |ledger| ledger.of_scope(self.key.id).next().is_none());
    }
}
