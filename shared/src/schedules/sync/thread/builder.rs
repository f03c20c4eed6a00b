//! A thread with a name.

use std::io;
use std::sync::Arc;

use super::handle::Ended;
use super::{JoinHandle, Scope, ScopedJoinHandle};
use crate::schedules::run;
use crate::schedules::step::{halt_if_over, live};
use crate::schedules::thread::Number;

/// Says how a thread is to be started.
#[derive(Debug, Default)]
pub struct Builder {
    name: Option<String>,
}

impl Builder {
    /// A thread without a name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the thread, for panic messages and stories.
    pub fn name(self, name: String) -> Self {
        Self { name: Some(name) }
    }

    /// All threads of a run have stacks of one size: this changes nothing.
    pub fn stack_size(self, _: usize) -> Self {
        self
    }

    /// Starts the thread.
    ///
    /// # Errors
    /// Never.
    pub fn spawn<F, T>(self, work: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        let (number, ended) = self.enrol(None);
        let into = ended.clone();
        shuttle::thread::spawn(move || live(number, work, |result| into.put(result)));
        Ok(JoinHandle::new(number, ended))
    }

    /// Starts the thread in a scope.
    ///
    /// # Errors
    /// Never.
    pub fn spawn_scoped<'scope, 'env, F, T>(
        self,
        scope: &'scope Scope<'scope, 'env>,
        work: F,
    ) -> io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        let (number, ended) = self.enrol(Some(scope.id));
        let (into, panicked) = (ended.clone(), scope.panicked.clone());
        scope.inner.spawn(move || {
            live(number, work, |result| {
                panicked.note(number, result.is_err());
                into.put(result);
            });
        });
        Ok(ScopedJoinHandle::new(number, ended, scope.panicked.clone()))
    }

    fn enrol<T>(self, scope: Option<u64>) -> (Number, Arc<Ended<T>>) {
        let number = run::with(|run| run.start_thread(self.name.as_deref(), scope));
        halt_if_over();
        (number.unwrap_or_default(), Arc::default())
    }
}
