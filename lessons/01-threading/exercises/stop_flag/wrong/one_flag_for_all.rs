//! A flag that all workers share: to stop one stops the others.

use std::time::Duration;

use super::sync::atomic::{AtomicBool, Ordering::Relaxed};
use super::sync::mpsc::{self, RecvTimeoutError};
use super::sync::thread;

/// Something to do: it may be called once, from any thread.
pub type Task = Box<dyn FnOnce() + Send>;

/// What is to be done after the last task: it may be called once, from any thread.
pub type CleanUp = Box<dyn FnOnce() + Send>;

/// A thread that runs tasks, and the means to stop it.
pub struct Worker {
    thread: thread::JoinHandle<()>,
}

/// How long a `stop` may go unnoticed while no task comes.
const MOMENT: Duration = Duration::from_millis(10);

/// Whether to stop.
static STOPPED: AtomicBool = AtomicBool::new(false);

impl Worker {
    /// Starts a thread that runs `tasks`, and `clean_up` after the last.
    pub fn start(tasks: mpsc::Receiver<Task>, clean_up: CleanUp) -> Worker {
        STOPPED.store(false, Relaxed);
        let thread = thread::spawn(move || {
            // Relaxed: the flag tells no more than itself, and all else comes over the channel.
            while !STOPPED.load(Relaxed) {
                match tasks.recv_timeout(MOMENT) {
                    Ok(task) => task(),
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            }
            clean_up();
        });
        Worker { thread }
    }

    /// Returns when the task in hand is finished and the clean-up is done.
    pub fn stop(self) {
        STOPPED.store(true, Relaxed);
        // Without this, `stop` would return while the worker still works.
        self.thread.join().expect("no task panics");
    }
}
