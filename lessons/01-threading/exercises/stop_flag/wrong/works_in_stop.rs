//! Lets the tasks wait until somebody calls `stop`.

use super::sync::mpsc;

/// Something to do: it may be called once, from any thread.
pub type Task = Box<dyn FnOnce() + Send>;

/// What is to be done after the last task: it may be called once, from any thread.
pub type CleanUp = Box<dyn FnOnce() + Send>;

/// Tasks that nobody runs yet.
pub struct Worker {
    tasks: mpsc::Receiver<Task>,
    clean_up: CleanUp,
}

impl Worker {
    /// Keeps the tasks.
    pub fn start(tasks: mpsc::Receiver<Task>, clean_up: CleanUp) -> Worker {
        Worker { tasks, clean_up }
    }

    /// Runs the tasks that are there.
    pub fn stop(self) {
        for task in self.tasks.try_iter() {
            task();
        }
        (self.clean_up)();
    }
}
