//! A thread with a name.

use std::io;

use super::{JoinHandle, Scope, ScopedJoinHandle};
use crate::waits;

/// Says how a thread is to be started.
#[derive(Debug)]
pub struct Builder {
    inner: std::thread::Builder,
    name: Option<String>,
}

impl Builder {
    /// A thread without a name, with a stack of the usual size.
    #[expect(clippy::new_without_default, reason = "std's has no default either")]
    pub fn new() -> Self {
        Self { inner: std::thread::Builder::new(), name: None }
    }

    /// Names the thread, for panic messages, debuggers and timelines.
    pub fn name(mut self, name: String) -> Self {
        self.name = Some(name.clone());
        Self { inner: self.inner.name(name), ..self }
    }

    /// Sets the size of the stack, in bytes.
    pub fn stack_size(self, size: usize) -> Self {
        Self { inner: self.inner.stack_size(size), ..self }
    }

    /// Starts the thread.
    ///
    /// # Errors
    /// If the system has none left.
    pub fn spawn<F, T>(self, work: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        let seat = waits::enrol(self.name.as_deref(), None);
        let (number, name) = (seat.number, seat.name.clone());
        let inner = self.inner.spawn(move || {
            seat.sit();
            work()
        })?;
        Ok(JoinHandle::new(inner, number, name))
    }

    /// Starts the thread in a scope.
    ///
    /// # Errors
    /// If the system has none left.
    pub fn spawn_scoped<'scope, 'env, F, T>(
        self,
        scope: &'scope Scope<'scope, 'env>,
        work: F,
    ) -> io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        let seat = waits::enrol(self.name.as_deref(), Some(scope.key));
        let (number, name) = (seat.number, seat.name.clone());
        let inner = self.inner.spawn_scoped(scope.inner, move || {
            seat.sit();
            work()
        })?;
        Ok(ScopedJoinHandle::new(inner, number, name))
    }
}
