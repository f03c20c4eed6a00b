//! Holds the lock on the flag while it joins: the worker never gets to see the flag.

use std::time::Duration;

use super::sync::mpsc::{self, RecvTimeoutError};
use super::sync::{Arc, Mutex, thread};

/// Something to do: it may be called once, from any thread.
pub type Task = Box<dyn FnOnce() + Send>;

/// What is to be done after the last task: it may be called once, from any thread.
pub type CleanUp = Box<dyn FnOnce() + Send>;

/// A thread that runs tasks, and the means to stop it.
pub struct Worker {
    stopped: Arc<Mutex<bool>>,
    thread: thread::JoinHandle<()>,
}

impl Worker {
    /// Starts a thread that runs `tasks`, and `clean_up` after the last.
    pub fn start(tasks: mpsc::Receiver<Task>, clean_up: CleanUp) -> Worker {
        let stopped = Arc::new(Mutex::new(false));
        let flag = Arc::clone(&stopped);
        let thread = thread::spawn(move || {
            while !*flag.lock().unwrap() {
                match tasks.recv_timeout(Duration::from_millis(10)) {
                    Ok(task) => task(),
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            }
            clean_up();
        });
        Worker { stopped, thread }
    }

    /// Returns when the task in hand is finished and the clean-up is done.
    pub fn stop(self) {
        let mut stopped = self.stopped.lock().unwrap();
        *stopped = true;
        self.thread.join().expect("no task panics");
    }
}
