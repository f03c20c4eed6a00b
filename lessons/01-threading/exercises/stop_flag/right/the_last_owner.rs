//! The flag is that somebody still owns the `Worker`, or rather what only a worker owns.

use std::time::Duration;

use super::sync::mpsc::{self, RecvTimeoutError};
use super::sync::{Arc, thread};

/// Something to do: it may be called once, from any thread.
pub type Task = Box<dyn FnOnce() + Send>;

/// What is to be done after the last task: it may be called once, from any thread.
pub type CleanUp = Box<dyn FnOnce() + Send>;

/// A thread that runs tasks, and the means to stop it.
pub struct Worker {
    wanted: Arc<()>,
    thread: thread::JoinHandle<()>,
}

impl Worker {
    /// Starts a thread that runs `tasks`, and `clean_up` after the last.
    pub fn start(tasks: mpsc::Receiver<Task>, clean_up: CleanUp) -> Worker {
        let wanted = Arc::new(());
        let weak = Arc::downgrade(&wanted);
        let thread = thread::spawn(move || {
            while weak.upgrade().is_some() {
                match tasks.recv_timeout(Duration::from_millis(10)) {
                    Ok(task) => task(),
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            }
            clean_up();
        });
        Worker { wanted, thread }
    }

    /// Returns when the task in hand is finished and the clean-up is done.
    pub fn stop(self) {
        drop(self.wanted);
        self.thread.join().expect("no task panics");
    }
}
