//! The pool: processes that share out tasks, as Python's `multiprocessing.Pool` does.
//!
//! ```text
//!            hand_out               serve
//! tasks ─▶ board ─▶ link ══ stream ══ worker 0      a process each, started by `fork`
//!            ▲   └─▶ link ══ stream ══ worker 1
//!            └── take_back: what a worker had when it was lost
//! ```
//!
//! The parent is one thread that never waits for a single worker: its ends of the streams do not
//! block, and `poll` tells which of them has something to say. That is not only thrift. A process
//! that has threads can't safely fork, and a pool forks whenever a worker is lost. Python's `Pool`
//! has three threads, and starts with them before its first task.
//!
//! A worker has few tasks at a time: one, and more only while they are tiny. So all tasks wait in
//! one queue, a long task holds up none but itself, and memory does not fill with what a slow worker
//! has not read.
//!
//! The files: [`serve`] is what a worker does; `board` the queue; `link` one worker as the parent
//! sees it; `crew` starts and ends workers; [`RunBy`] says who runs them; [`Failed`], [`Fault`] and
//! [`NotStarted`] are what can go wrong.

mod board;
mod crew;
mod hands;
mod link;
mod serve;
mod trouble;

use std::marker::PhantomData;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::unistd::Pid;
use serde::{Serialize, de::DeserializeOwned};

use self::board::Board;
use self::crew::{Crew, GRACE};
pub use self::hands::RunBy;
pub use self::link::MOST;
use self::link::{Broke, Link};
pub use self::serve::{Answer, Chunk, serve};
pub use self::trouble::{Failed, Fault, Lost, NotStarted};
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
    workers: usize,
    crew: Crew,
    buffer: Vec<u8>,
    types: PhantomData<fn(T) -> R>,
}

impl<T: Serialize + DeserializeOwned, R: Serialize + DeserializeOwned> Pool<T, R> {
    /// Starts processes that `work`. They are copies of this one as it is now: `work` sees all that
    /// is in memory, and later changes on either side stay there.
    ///
    /// # Errors
    /// [`NotStarted`]: then none is left.
    pub fn start(
        workers: usize,
        work: impl Fn(T) -> R + Send + Sync + 'static,
    ) -> Result<Self, NotStarted>
    where
        T: 'static,
        R: 'static,
    {
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
        let workers = workers.max(1);
        let (crew, buffer) = (Crew::new(run_by, Arc::new(behave)), vec![0; 1 << 16]);
        let (lost, types) = (Vec::new(), PhantomData);
        let mut pool =
            Pool { tries: 3, time_limit: None, lost, most_given: 0, workers, crew, buffer, types };
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
    pub fn each(
        &mut self,
        tasks: &[T],
        chunk: usize,
        mut on: impl FnMut(usize, Result<R, Failed>),
    ) {
        let mut board = Board::of(tasks.len(), chunk);
        let mut refused = self.fill_up().err();
        self.crew.links.iter_mut().for_each(|link| link.ready = true);
        while board.open > 0 {
            let mut on = |board: &mut Board, number, result| {
                board.open -= 1;
                on(number, result);
            };
            self.receive(&mut board, &mut refused, &mut on);
            if self.crew.links.is_empty() {
                let why = refused.as_ref().map_or(String::new(), ToString::to_string);
                while let Some(range) = board.take() {
                    range.for_each(|task| on(&mut board, task, Err(Failed::NoWorker(why.clone()))));
                }
                return;
            }
            self.hand_out(&mut board, tasks, &mut on);
            if board.open > 0 {
                self.crew.wait(self.time_left());
            }
        }
    }

    /// Takes what the workers have sent, and replaces those that were lost.
    fn receive(
        &mut self,
        board: &mut Board,
        refused: &mut Option<NotStarted>,
        on: &mut impl FnMut(&mut Board, usize, Result<R, Failed>),
    ) {
        for at in (0..self.crew.links.len()).rev() {
            let link = &mut self.crew.links[at];
            let mut received = Ok(());
            if link.ready {
                received = link.receive(&mut self.buffer, |Answer { first, results, .. }| {
                    for (number, result) in (first..).zip(results) {
                        on(board, number, result);
                    }
                });
            }
            if let Err(broke) = received.and_then(|()| link.in_time(self.time_limit)) {
                let link = self.crew.links.remove(at);
                for (task, failed) in self.replace(link, broke, board, refused) {
                    on(board, task, Err(failed));
                }
            }
        }
    }

    /// Puts another worker in the place of one that is lost. Returns the tasks that are given up.
    fn replace(
        &mut self,
        mut link: Link,
        broke: Broke,
        board: &mut Board,
        refused: &mut Option<NotStarted>,
    ) -> Vec<(usize, Failed)> {
        let (worker, pid, given) =
            (link.number, link.hands.pid().as_raw(), std::mem::take(&mut link.given));
        let in_hand = given.front().cloned().unwrap_or_default();
        let behind = given.iter().skip(1).map(|range| range.len()).sum();
        let fault = Crew::dismiss(link, broke);
        let given_up = board.take_back(given, self.tries);
        let successor = self.crew.hire().map_err(|why| *refused = Some(why)).ok();
        let last = fault.to_string();
        self.lost.push(Lost { worker, pid, fault, in_hand, behind, successor });
        let deadly = |(task, deaths)| (task, Failed::Deadly(deaths, last.clone()));
        given_up.into_iter().map(deadly).collect()
    }

    /// Gives every worker that is hungry as much as it may have.
    fn hand_out(
        &mut self,
        board: &mut Board,
        tasks: &[T],
        on: &mut impl FnMut(&mut Board, usize, Result<R, Failed>),
    ) {
        for link in &mut self.crew.links {
            if link.is_hungry() {
                while link.has_room()
                    && let Some(range) = board.take()
                {
                    match link.give(range.clone(), tasks) {
                        Ok(()) => {}
                        Err(_) if range.len() > 1 => board.split(range),
                        Err(why) => {
                            on(board, range.start, Err(Failed::Unsendable(why.to_string())))
                        }
                    }
                }
                self.most_given = self.most_given.max(link.given.len());
            }
            link.send();
        }
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

    /// Until the next worker is out of time; nothing if there is no such moment.
    fn time_left(&self) -> Option<Duration> {
        let deadlines = self.crew.links.iter().filter_map(|link| link.deadline(self.time_limit));
        deadlines.min().map(|first| first.saturating_duration_since(Instant::now()))
    }
}

impl<T, R> Drop for Pool<T, R> {
    fn drop(&mut self) {
        self.crew.end(Duration::ZERO);
    }
}
