//! What the guards of all locks have in common.

use std::sync::{LockResult, PoisonError, TryLockError, TryLockResult};

/// A guard shows what its lock protects: `guard_shows!(MutexGuard, mut)`.
macro_rules! guard_shows {
    ($guard:ident, mut) => {
        guard_shows!($guard);

        impl<T: ?Sized> std::ops::DerefMut for $guard<'_, T> {
            fn deref_mut(&mut self) -> &mut T {
                &mut self.inner
            }
        }
    };
    ($guard:ident) => {
        impl<T: ?Sized> std::ops::Deref for $guard<'_, T> {
            type Target = T;

            fn deref(&self) -> &T {
                &self.inner
            }
        }

        impl<T: ?Sized + std::fmt::Debug> std::fmt::Debug for $guard<'_, T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.inner.fmt(f)
            }
        }

        impl<T: ?Sized + std::fmt::Display> std::fmt::Display for $guard<'_, T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.inner.fmt(f)
            }
        }
    };
}

/// What a lock has besides locking: `lock_owns!(Mutex)`.
macro_rules! lock_owns {
    ($lock:ident) => {
        impl<T> $lock<T> {
            #[doc = concat!("A `", stringify!($lock), "` around a value.")]
            #[track_caller]
            pub const fn new(value: T) -> Self {
                Self { tag: Tag::new("lock"), inner: std::sync::$lock::new(value) }
            }

            /// Takes the value out.
            ///
            /// # Errors
            /// If a thread panicked while it held the lock; the error has the value.
            pub fn into_inner(self) -> LockResult<T> {
                self.inner.into_inner()
            }
        }

        impl<T: ?Sized> $lock<T> {
            /// The value, without locking: `&mut self` proves that nobody else has it.
            ///
            /// # Errors
            /// If a thread panicked while it held the lock; the error has the value.
            pub fn get_mut(&mut self) -> LockResult<&mut T> {
                self.inner.get_mut()
            }

            /// Whether a thread panicked while it held the lock.
            pub fn is_poisoned(&self) -> bool {
                self.inner.is_poisoned()
            }

            /// Declares the value sound again.
            pub fn clear_poison(&self) {
                self.inner.clear_poison();
            }
        }

        impl<T: Default> Default for $lock<T> {
            #[track_caller]
            fn default() -> Self {
                Self::new(T::default())
            }
        }

        impl<T> From<T> for $lock<T> {
            #[track_caller]
            fn from(value: T) -> Self {
                Self::new(value)
            }
        }

        impl<T: ?Sized + std::fmt::Debug> std::fmt::Debug for $lock<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.inner.fmt(f)
            }
        }
    };
}

pub(crate) use {guard_shows, lock_owns};

/// The same, with another guard inside, be it poisoned or not.
pub(crate) fn map<G, H>(result: LockResult<G>, wrap: impl FnOnce(G) -> H) -> LockResult<H> {
    match result {
        Ok(guard) => Ok(wrap(guard)),
        Err(poisoned) => Err(PoisonError::new(wrap(poisoned.into_inner()))),
    }
}

/// What `try_lock` and its like took, if they took something.
pub(crate) fn taken<G>(result: TryLockResult<G>) -> Option<LockResult<G>> {
    match result {
        Ok(guard) => Some(Ok(guard)),
        Err(TryLockError::Poisoned(poisoned)) => Some(Err(poisoned)),
        Err(TryLockError::WouldBlock) => None,
    }
}
