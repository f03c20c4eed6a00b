//! Exercise 1.3 · A stop flag
//!
//! `start` starts a thread that runs each task as it comes, one at a time.
//! `stop` ends it, even while no task comes and somebody could still send one:
//! the task in hand is finished, no other is begun, `clean_up` is run, and only
//! then does `stop` return. Tasks still in the channel are thrown away (one that
//! is sent at the very moment of `stop` may be run).
//! When all senders are gone, the worker runs the tasks that are left, cleans
//! up and ends by itself; `stop` may still be called, and does nothing then.
//!
//! No thread is left behind. To look at a flag now and then is fine while no
//! task comes; but once it is stopped, who waits has to sleep until all is
//! done, as `join` does.
//! In Python: a `threading.Event`, and `queue.get(timeout=...)`.

#[allow(unused_imports, reason = "yours to use")]
use super::sync::{Arc, Condvar, Mutex, atomic, mpsc, thread};
#[allow(unused_imports, reason = "yours to use")]
use std::time::Duration;

/// Something to do: it may be called once, from any thread.
pub type Task = Box<dyn FnOnce() + Send>;

/// What is to be done after the last task: it may be called once, from any thread.
pub type CleanUp = Box<dyn FnOnce() + Send>;

/// A thread that runs tasks, and the means to stop it.
pub struct Worker {}

impl Worker {
    /// Starts a thread that runs `tasks`, and `clean_up` after the last.
    pub fn start(tasks: mpsc::Receiver<Task>, clean_up: CleanUp) -> Worker {
        let _ = (tasks, clean_up);
        todo!("spawn a thread that looks at a flag between any two tasks")
    }

    /// Returns when the task in hand is finished and the clean-up is done.
    pub fn stop(self) {
        todo!("set the flag, then wait for the thread")
    }
}
