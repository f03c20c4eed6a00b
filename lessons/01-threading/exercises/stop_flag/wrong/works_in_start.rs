//! Works in the thread that calls `start`, which never gets a worker that it could stop.

use super::sync::mpsc;

/// Something to do: it may be called once, from any thread.
pub type Task = Box<dyn FnOnce() + Send>;

/// What is to be done after the last task: it may be called once, from any thread.
pub type CleanUp = Box<dyn FnOnce() + Send>;

/// There is no thread.
pub struct Worker {}

impl Worker {
    /// Runs `tasks`, and `clean_up` after the last.
    pub fn start(tasks: mpsc::Receiver<Task>, clean_up: CleanUp) -> Worker {
        for task in tasks {
            task();
        }
        clean_up();
        Worker {}
    }

    /// Nothing is left to be done.
    pub fn stop(self) {}
}
