//! Exercise 3.11 · A small event loop
//!
//! An event loop has tasks, and `run` polls them until all have ended. A task is
//! polled once when it was spawned, and from then on when it was woken, the one
//! that was first ready first. A task may spawn others. When one has ended it is
//! dropped at once, and never polled again.
//!
//! A task may be woken at any time, by any thread: in the middle of its own poll
//! (then it is polled again), several times before it is polled (then once is
//! enough), or when it has ended (then it does nothing to anybody). While no
//! task is ready, the thread that runs the loop waits, at rest: nobody polls.
//!
//! `run` returns when no task is left, and may be called again. What the loop
//! holds is up to you. `std::task::Wake` makes a waker of an `Arc` of yours.
//!
//! In Python: the loop behind `asyncio.run`, which has a deque of what is ready,
//! and `call_soon_threadsafe` for who comes from another thread.

#[allow(unused_imports, reason = "yours to use")]
use std::cell::{Cell, RefCell};
#[allow(unused_imports, reason = "yours to use")]
use std::collections::{BTreeMap, VecDeque};
use std::pin::Pin;
#[allow(unused_imports, reason = "yours to use")]
use std::task::{Context, Poll, Wake, Waker};

#[allow(unused_imports, reason = "yours to use")]
use super::sync::{Arc, Condvar, Mutex, atomic, mpsc, thread};

/// What goes on in steps, one at each poll.
pub type Task = Pin<Box<dyn Future<Output = ()>>>;

/// Polls tasks, all on the thread that calls `run`.
pub struct EventLoop {
    // Your fields.
}

impl EventLoop {
    /// A loop without tasks.
    pub fn new() -> EventLoop {
        todo!("a loop without tasks")
    }

    /// Adds a task, which is to be polled for a first time. A task may do so, too.
    pub fn spawn(&self, task: Task) {
        drop(task);
        todo!("keep the task, and see that it is polled")
    }

    /// Polls the tasks until all have ended.
    pub fn run(&self) {
        todo!("poll those that are ready, and rest while none is")
    }
}
