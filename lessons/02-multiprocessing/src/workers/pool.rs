//! What can be asked of the workers.

use std::marker::PhantomData;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::Duration;

use nix::errno::Errno;
use nix::unistd::Pid;
use serde::{Serialize, de::DeserializeOwned};

use super::crew::{Crew, GRACE};
use super::run::Run;
use super::{Failed, Lost, NotStarted, RunBy, serve};
use crate::process::Ended;

/// Workers, each of which turns a `T` into an `R`.
#[derive(Debug)]
pub struct Pool<T, R> {
    /// How many workers may be lost over one task until it is given up: three.
    pub tries: u32,
    /// How long a worker may take for a task before it is killed: for ever, unless this is set.
    pub time_limit: Option<Duration>,
    /// The workers that were lost, in the order in which that was noticed.
    pub lost: Vec<Lost>,
    /// The most chunks that were ever with one worker.
    pub most_given: usize,
    pub(super) crew: Crew,
    workers: usize,
    types: PhantomData<fn(T) -> R>,
}

impl<T, R> Pool<T, R>
where
    T: Serialize + DeserializeOwned + 'static,
    R: Serialize + DeserializeOwned + 'static,
{
    /// Starts processes that `work`. They are copies of this one as it is now: `work` sees all that
    /// is in memory, and later changes on either side stay there.
    ///
    /// # Errors
    /// [`NotStarted`]: then none is left.
    pub fn start(
        workers: usize,
        work: impl Fn(T) -> R + Send + Sync + 'static,
    ) -> Result<Self, NotStarted> {
        Pool::of(RunBy::Processes, workers, serve(work))
    }
}

impl<T: Serialize, R: DeserializeOwned> Pool<T, R> {
    /// Starts workers that may be threads, and may do with their stream what they like: the parent
    /// copes with all of it.
    ///
    /// # Errors
    /// [`NotStarted`]: then none is left.
    pub fn of(
        run_by: RunBy,
        workers: usize,
        behave: impl Fn(UnixStream) + Send + Sync + 'static,
    ) -> Result<Self, NotStarted> {
        let mut pool = Pool {
            tries: 3,
            time_limit: None,
            lost: Vec::new(),
            most_given: 0,
            crew: Crew::new(run_by, Arc::new(behave)),
            workers: workers.max(1),
            types: PhantomData,
        };
        // On an error the pool is dropped, and with it what was started.
        pool.fill_up().map(|()| pool)
    }

    /// The results of all tasks, in order. `chunk` tasks go in one message.
    pub fn map(&mut self, tasks: &[T], chunk: usize) -> Vec<Result<R, Failed>> {
        let mut results: Vec<Option<Result<R, Failed>>> = tasks.iter().map(|_| None).collect();
        self.each(tasks, chunk, |number, result| results[number] = Some(result));
        results.into_iter().map(|result| result.expect("each has its outcome")).collect()
    }

    /// Hands each result on as it comes, with the number of its task: exactly once for each.
    pub fn each(&mut self, tasks: &[T], chunk: usize, on: impl FnMut(usize, Result<R, Failed>)) {
        let refused = self.fill_up().err();
        Run::new(self, tasks, chunk, refused, on).work_through();
    }

    /// Starts workers until there are as many as there should be.
    fn fill_up(&mut self) -> Result<(), NotStarted> {
        while self.crew.links.len() < self.workers {
            self.crew.hire()?;
        }
        Ok(())
    }
}

impl<T, R> Pool<T, R> {
    /// The numbers of the workers' processes.
    pub fn pids(&self) -> Vec<Pid> {
        self.crew.links.iter().map(|link| link.hands.pid()).collect()
    }

    /// Tells all workers that there is nothing more to do, waits for them, and says how they ended.
    /// One that does not end is killed. To drop a pool kills all of them at once.
    ///
    /// # Errors
    /// `ECHILD` if somebody else has waited for one of them.
    pub fn close(mut self) -> Result<Vec<Ended>, Errno> {
        self.crew.end(GRACE).into_iter().collect()
    }
}

impl<T, R> Drop for Pool<T, R> {
    fn drop(&mut self) {
        self.crew.end(Duration::ZERO);
    }
}
